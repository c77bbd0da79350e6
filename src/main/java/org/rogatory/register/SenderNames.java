package org.rogatory.register;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rogatory.register.SenderCheck.Match;
import org.rogatory.register.facts.AuthorityKind;
import org.rogatory.register.facts.RecordedFact;
import org.rogatory.register.facts.RegisteredAuthority;

/**
 * Compares a sender's name with registered ones: letters and figures only, without case or accents.
 */
final class SenderNames {

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final List<RecordedFact<RegisteredAuthority>> registered;

  private final Set<AuthorityKind> purposes;

  SenderNames(List<RecordedFact<RegisteredAuthority>> registered, Set<AuthorityKind> purposes) {
    this.registered = registered;
    this.purposes = purposes;
  }

  SenderCheck check(String sender) {
    String normal = normal(sender);
    Optional<SenderCheck> best =
        registered.stream()
            .flatMap(held -> compare(held, normal).stream())
            .min(Comparator.comparing(SenderCheck::match));
    return best.orElseGet(this::notFound);
  }

  private Optional<SenderCheck> compare(RecordedFact<RegisteredAuthority> held, String sender) {
    return held.fact()
        .names()
        .flatMap(name -> compare(normal(name), sender).stream())
        .min(Comparator.naturalOrder())
        .map(match -> isDesignated(held) ? match : Match.OTHER_DESIGNATION)
        .map(match -> new SenderCheck(match, Optional.of(held)));
  }

  private static Optional<Match> compare(String registered, String sender) {
    if (registered.equals(sender)) {
      return Optional.of(Match.SAME);
    }
    boolean part =
        (" " + sender + " ").contains(" " + registered + " ")
            || (" " + registered + " ").contains(" " + sender + " ");
    return part && !sender.isEmpty() ? Optional.of(Match.SIMILAR) : Optional.empty();
  }

  private SenderCheck notFound() {
    return registered.stream()
        .filter(this::isDesignated)
        .findFirst()
        .map(held -> new SenderCheck(Match.DIFFERENT, Optional.of(held)))
        .orElseGet(() -> new SenderCheck(Match.NOTHING_REGISTERED, Optional.empty()));
  }

  private boolean isDesignated(RecordedFact<RegisteredAuthority> held) {
    return purposes.contains(held.fact().designatedFor());
  }

  private static String normal(String name) {
    String parted = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String plain = ACCENTS.matcher(parted).replaceAll("");
    return BETWEEN.matcher(plain).replaceAll(" ").strip();
  }
}
