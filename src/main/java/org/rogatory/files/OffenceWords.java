package org.rogatory.files;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.convention.scope.MaximumPenalty;
import org.rogatory.convention.scope.OffenceClaim;
import org.rogatory.web.Texts;
import org.springframework.stereotype.Component;

/** An offence that is pursued, in words. */
@Component
class OffenceWords {

  private final Texts texts;

  OffenceWords(Texts texts) {
    this.texts = texts;
  }

  /** By what it is established. */
  String name(OffenceClaim claim) {
    return claim
        .establishedBy()
        .map(
            article ->
                texts.of(
                    "offence.under",
                    texts.of(article),
                    texts.of("offence.article." + claim.article())))
        .orElse(texts.of(claim.origin()));
  }

  /** From where proceeds came, how the person took part, the maximum penalty. */
  List<String> more(OffenceClaim claim) {
    return Stream.concat(
            predicate(claim).stream(),
            Stream.of(
                texts.of(claim.mode()), texts.of("offence.penalty", penalty(claim.penalty()))))
        .toList();
  }

  private Optional<String> predicate(OffenceClaim claim) {
    if (!claim.predicate().isNamed()) {
      return Optional.empty();
    }
    String articles =
        claim.predicate().articles().stream()
            .sorted()
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    return Optional.of(
        articles.isEmpty()
            ? texts.of("offence.predicate.outside")
            : texts.of("offence.predicate", articles));
  }

  private String penalty(MaximumPenalty penalty) {
    if (penalty.kind() != MaximumPenalty.Kind.TERM) {
      return texts.of(penalty.kind());
    }
    int months = penalty.months();
    return months % 12 == 0
        ? texts.of("offence.years", months / 12)
        : texts.of("offence.months", months);
  }
}
