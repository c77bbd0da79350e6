package org.rogatory.browser;

import java.util.List;
import java.util.Map;
import org.rogatory.access.Allowed;
import org.rogatory.web.Fields;
import org.rogatory.web.Option;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Every fragment of the pages once, in tests only: to look at, and for axe. */
@Controller
@Allowed
class ShowcasePage {

  @GetMapping("/showcase")
  String show(Model model) {
    model.addAttribute(
        "fields",
        Fields.of(Map.of("urgency", "urgent", "state", "XB"))
            .wrong("sender", "Enter the reference that the sender gave the request")
            .wrong("ground", "Choose the ground of refusal")
            .wrong("", "Somebody else has completed this step"));
    model.addAttribute("states", List.of(Option.of("XB", "Borduria"), Option.of("XC", "Cascadia")));
    model.addAttribute(
        "grounds",
        List.of(
            Option.of("40-21-b", "Sovereignty, security, ordre public, 40(21)(b)")
                .withHint("The requesting State must be consulted before, 40(28)."),
            Option.of("40-22", "Bank secrecy").butNot("Not a ground, Article 40(23)")));
    return "showcase";
  }
}
