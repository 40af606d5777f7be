"""The Live API over WebSocket: conversations by text and by voice, and music that goes on."""
