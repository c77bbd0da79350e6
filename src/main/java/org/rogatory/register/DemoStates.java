package org.rogatory.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rogatory.journal.Actor;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.FactId;
import org.rogatory.register.facts.FactKind;
import org.rogatory.register.facts.SourcedFact;
import org.rogatory.register.rows.SaidText;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The invented States to try the program with. A State about which anything was ever written is
 * left as it is, so that what somebody has changed since the first start stays changed.
 */
@Component
@Profile({"demo", "test"})
class DemoStates {

  private static final Pattern DAYS_AGO = Pattern.compile("@-(\\d+)");

  private final Register register;
  private final OwnState own;
  private final Clock clock;
  private final TransactionTemplate transaction;

  DemoStates(
      Register register, OwnState own, Clock clock, PlatformTransactionManager transactions) {
    this.register = register;
    this.own = own;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Enters the States before anything that refers to them, each at once or not at all. */
  @EventListener(ApplicationStartedEvent.class)
  @Order(Ordered.HIGHEST_PRECEDENCE + 10)
  void enter() {
    Map<CountryCode, List<SourcedFact>> states = new LinkedHashMap<>();
    for (Map<String, Object> entry : entries()) {
      FactKind kind = FactKind.of(String.valueOf(entry.get("kind")));
      states
          .computeIfAbsent(
              CountryCode.of(String.valueOf(entry.get("state"))), state -> new ArrayList<>())
          .add(SaidText.convert(kind, entry));
    }
    states.forEach(
        (state, facts) -> transaction.executeWithoutResult(status -> enter(state, facts)));
  }

  private void enter(CountryCode state, List<SourcedFact> facts) {
    if (register.history(state).isEmpty()) {
      for (SourcedFact said : facts) {
        FactId id = FactId.of(said.fact().kind());
        register.record(state, new FactEdit(id, 0, said), Actor.PROGRAM);
      }
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
