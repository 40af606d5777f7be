from gemkit_raw.types import OpenEnum


class ImageAspectRatio(OpenEnum):
    """Width to height of an image. Which ratios there are depends on the model."""

    VALUE_1_1 = "1:1"
    VALUE_2_3 = "2:3"
    VALUE_3_2 = "3:2"
    VALUE_3_4 = "3:4"
    VALUE_4_3 = "4:3"
    VALUE_4_5 = "4:5"
    VALUE_5_4 = "5:4"
    VALUE_9_16 = "9:16"
    VALUE_16_9 = "16:9"
    VALUE_21_9 = "21:9"
    VALUE_1_8 = "1:8"
    VALUE_8_1 = "8:1"
    VALUE_1_4 = "1:4"
    VALUE_4_1 = "4:1"
