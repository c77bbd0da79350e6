package org.rogatory.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rogatory.journal.Actor;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The invented States to try the program with. What somebody has changed since the first start
 * stays changed: each entry counts as a form that was sent once.
 */
@Component
@Profile({"demo", "test"})
class DemoStates {

  private static final Pattern DAYS_AGO = Pattern.compile("@-(\\d+)");

  private final Register register;
  private final OwnState own;
  private final Clock clock;

  DemoStates(Register register, OwnState own, Clock clock) {
    this.register = register;
    this.own = own;
    this.clock = clock;
  }

  /** Enters the States before anything that refers to them. */
  @EventListener(ApplicationStartedEvent.class)
  @Order(Ordered.HIGHEST_PRECEDENCE + 10)
  void enter() {
    int number = 0;
    for (Map<String, Object> entry : entries()) {
      FactKind kind = FactKind.of(String.valueOf(entry.get("kind")));
      Said said = SaidText.convert(kind, entry);
      String formKey = "demo-" + number++;
      register.record(
          CountryCode.of(String.valueOf(entry.get("state"))),
          new FactEdit(FactId.of(kind), 0, said, formKey),
          Actor.PROGRAM);
    }
  }

  private List<Map<String, Object>> entries() {
    Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    return yaml.load(DAYS_AGO.matcher(text()).replaceAll(this::day));
  }

  private String day(MatchResult ago) {
    return LocalDate.ofInstant(clock.instant(), own.zone())
        .minusDays(Long.parseLong(ago.group(1)))
        .toString();
  }

  private static String text() {
    try {
      return new ClassPathResource("demo/register.yml").getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new IllegalStateException("the demo's register cannot be read", unreadable);
    }
  }
}
