// Dark, light, or as the system has it; remembered.

const CHOICES = ["system", "light", "dark"];
const TITLES = { system: "as the system has them", light: "light", dark: "dark" };

function stored() {
  try {
    return localStorage.getItem("gemkit-theme");
  } catch {
    return null;
  }
}

export function setTheme(choice, button) {
  if (choice === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = choice;
  button.dataset.choice = choice;
  button.title = `Colours: ${TITLES[choice]} (t)`;
  try {
    localStorage.setItem("gemkit-theme", choice);
  } catch {
    // private windows may have no storage: then it holds for this one
  }
}

export function startTheme(button) {
  setTheme(CHOICES.includes(stored()) ? stored() : "system", button);
  button.addEventListener("click", () => {
    setTheme(CHOICES[(CHOICES.indexOf(button.dataset.choice) + 1) % CHOICES.length], button);
  });
}
