package org.rogatory.web.security;

import org.jspecify.annotations.Nullable;
import org.rogatory.access.Accounts;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The login page; where the program is tried out, with the accounts to try. */
@Controller
@Allowed(anyone = true)
class LoginPage {

  private final Accounts accounts;
  private final CurrentPerson currentPerson;
  private final WaysIn ways;

  LoginPage(Accounts accounts, CurrentPerson currentPerson, WaysIn ways) {
    this.accounts = accounts;
    this.currentPerson = currentPerson;
    this.ways = ways;
  }

  @GetMapping("/login")
  String login(
      @RequestParam(name = WayBack.FIELD, required = false) @Nullable String next, Model model) {
    if (currentPerson.find().isPresent()) {
      return "redirect:/";
    }
    model.addAttribute(WayBack.FIELD, WayBack.checked(next).orElse(null));
    model.addAttribute("accounts", accounts.shown());
    model.addAttribute("elsewhere", ways.elsewhere());
    return "login";
  }
}
