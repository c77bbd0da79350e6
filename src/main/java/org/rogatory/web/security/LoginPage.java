package org.rogatory.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Accounts;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** The login page; where the program is tried out, with the accounts to try. */
@Controller
@Allowed(anyone = true)
class LoginPage {

  /** What the page is told of somebody who was here before: the provider asks him or her again. */
  private static final Set<String> BACK = Set.of(WayBack.AGAIN, WayBack.LEFT, WayBack.ERROR);

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
      @RequestParam(name = WayBack.FIELD, required = false) @Nullable String next,
      HttpServletRequest request,
      Model model) {
    if (currentPerson.find().isPresent()) {
      return "redirect:/";
    }
    Optional<String> page = WayBack.checked(next);
    boolean isBack = BACK.stream().anyMatch(said -> request.getParameter(said) != null);
    boolean hasEnded = WayBack.hasEnded(request);
    model.addAttribute(WayBack.FIELD, page.orElse(null));
    model.addAttribute(WayBack.ENDED, hasEnded && !isBack);
    model.addAttribute("accounts", accounts.shown());
    model.addAttribute("elsewhere", elsewhere(page, isBack || hasEnded));
    return "login";
  }

  /**
   * The way to the provider; empty where the program asks for a password itself.
   *
   * @param again whether the provider asks the person also where it knows him or her still
   */
  private String elsewhere(Optional<String> page, boolean again) {
    if (ways.elsewhere().isEmpty()) {
      return "";
    }
    UriComponentsBuilder way = UriComponentsBuilder.fromPath(ways.elsewhere());
    page.ifPresent(to -> way.queryParam(WayBack.FIELD, UriUtils.encode(to, UTF_8)));
    if (again) {
      way.queryParam(WayBack.AGAIN);
    }
    return way.build(true).toUriString();
  }
}
