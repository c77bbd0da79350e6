package org.rogatory.web;

import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** After login: the first page of the navigation that the person's roles open. */
@Controller
@Allowed
class StartPage {

  private final CurrentPerson currentPerson;
  private final Navigation navigation;

  StartPage(CurrentPerson currentPerson, Navigation navigation) {
    this.currentPerson = currentPerson;
    this.navigation = navigation;
  }

  @GetMapping("/")
  String start() {
    return navigation.of(currentPerson.get()).stream()
        .findFirst()
        .map(item -> "redirect:" + item.path())
        .orElse("start");
  }
}
