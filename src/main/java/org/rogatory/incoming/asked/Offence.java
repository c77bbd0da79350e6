package org.rogatory.incoming.asked;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Unreadable;
import org.rogatory.convention.scope.MaximumPenalty;
import org.rogatory.convention.scope.OffenceClaim;
import org.rogatory.convention.scope.OffenceClaim.Mode;
import org.rogatory.convention.scope.OffenceClaim.Origin;
import org.rogatory.convention.scope.OffenceClaim.Predicate;

/** An offence that the requesting State pursues, as it describes it. */
@Embeddable
public class Offence {

  @Column(nullable = false)
  private String origin;

  private @Nullable Integer article;

  /** Numbers of articles, separated by commas. */
  @Column(nullable = false)
  private String predicates;

  private boolean predicateOutside;

  @Column(nullable = false)
  private String mode;

  @Column(nullable = false)
  private String penalty;

  private int penaltyMonths;
  private @Nullable String description;

  @SuppressWarnings("NullAway.Init")
  protected Offence() {}

  /**
   * @throws IllegalArgumentException where article, predicate and penalty do not go together
   */
  public Offence(OffenceClaim claim, @Nullable String description) {
    this.origin = claim.origin().id();
    this.article = claim.article();
    this.predicates =
        new TreeSet<>(claim.predicate().articles())
            .stream().map(String::valueOf).collect(Collectors.joining(","));
    this.predicateOutside = claim.predicate().others();
    this.mode = claim.mode().id();
    this.penalty = claim.penalty().kind().id();
    this.penaltyMonths = claim.penalty().months();
    this.description = description;
  }

  /**
   * What is said of them.
   *
   * @param bad is told of each field that does not go with the others, such as {@code
   *     offences[0].article}; see {@link OffenceFields}
   */
  public static List<Offence> all(List<NewRequest.NewOffence> said, BadInput.Collected bad) {
    List<Offence> all = new ArrayList<>();
    for (int line = 0; line < said.size(); line++) {
      NewRequest.NewOffence one = said.get(line);
      if (OffenceFields.of(one, "offences[" + line + "].").check(bad)) {
        all.add(of(one));
      }
    }
    return all;
  }

  private static Offence of(NewRequest.NewOffence said) {
    MaximumPenalty.Kind kind =
        said.penalty() == null ? MaximumPenalty.Kind.NOT_STATED : said.penalty();
    int months = said.penaltyMonths() == null ? 0 : said.penaltyMonths();
    return new Offence(
        new OffenceClaim(
            said.origin(),
            said.article(),
            new Predicate(said.predicates(), said.predicateOutside()),
            said.mode() == null ? Mode.PRINCIPAL : said.mode(),
            new MaximumPenalty(kind, months)),
        said.description());
  }

  /**
   * The offence as the Convention's rules read it.
   *
   * @throws Unreadable where somebody damaged it in the database
   */
  public OffenceClaim claim() {
    try {
      return read();
    } catch (IllegalArgumentException damaged) {
      throw damaged instanceof Unreadable known ? known : new Unreadable("offence", text());
    }
  }

  /** In the form in which it was registered. */
  public NewRequest.NewOffence said() {
    OffenceClaim claim = claim();
    return new NewRequest.NewOffence(
        claim.origin(),
        claim.article(),
        claim.predicate().articles(),
        claim.predicate().others(),
        claim.mode(),
        claim.penalty().kind(),
        claim.penalty().kind() == MaximumPenalty.Kind.TERM ? claim.penalty().months() : null,
        description);
  }

  private String text() {
    return article == null ? origin : origin + " " + article + " " + predicates;
  }

  private OffenceClaim read() {
    return new OffenceClaim(
        Origin.of(origin),
        article,
        new Predicate(predicateArticles(), predicateOutside),
        Mode.of(mode),
        new MaximumPenalty(MaximumPenalty.Kind.of(penalty), penaltyMonths));
  }

  private Set<Integer> predicateArticles() {
    return Arrays.stream(predicates.split(",", -1))
        .filter(text -> !text.isEmpty())
        .map(Integer::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  public Optional<String> description() {
    return Optional.ofNullable(description);
  }
}
