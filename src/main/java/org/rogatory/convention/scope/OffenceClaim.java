package org.rogatory.convention.scope;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Stated;
import org.rogatory.convention.Worded;

/**
 * An offence as the requesting State puts it: where it is established, how the person took part,
 * what the maximum penalty is.
 *
 * @param origin under this Convention, under another convention of the United Nations, or neither
 * @param article 7 to 17 for an offence under this Convention, else null
 * @param predicate for Article 17, where the proceeds came from; else {@link Predicate#none()}
 * @param mode how the person took part, Article 19
 * @param penalty the maximum penalty under the law of the requesting State
 */
@Clause({"7-17, 19, notes 3-4", "4(1)-(2)"})
public record OffenceClaim(
    Origin origin,
    @Nullable Integer article,
    Predicate predicate,
    Mode mode,
    MaximumPenalty penalty) {

  /** Where an offence is established. */
  public enum Origin implements Worded {
    CONVENTION,
    /** Article 4 makes no offence of another convention an offence under this one. */
    OTHER_UN_CONVENTION,
    OTHER;

    @Override
    public String group() {
      return "origin";
    }

    /** The origin with this id; an unknown id is an {@link IllegalArgumentException}. */
    public static Origin of(String id) {
      return Worded.of(Origin.class, id);
    }
  }

  /** How the person took part in an offence under the Convention, Article 19. */
  public enum Mode implements Worded {
    PRINCIPAL,
    PARTICIPATION,
    ATTEMPT,
    PREPARATION;

    @Override
    public String group() {
      return "mode";
    }

    /** The mode with this id; an unknown id is an {@link IllegalArgumentException}. */
    public static Mode of(String id) {
      return Worded.of(Mode.class, id);
    }
  }

  /**
   * The offences from which laundered proceeds came. Article 17 covers only proceeds of Articles 7
   * to 16, note 3.
   *
   * @param articles those of Articles 7 to 16
   * @param others whether (also) an offence outside the Convention is named
   */
  public record Predicate(Set<Integer> articles, boolean others) {

    public Predicate {
      articles = Set.copyOf(articles);
      if (articles.stream().anyMatch(article -> article < FIRST || article >= LAUNDERING)) {
        throw new IllegalArgumentException(
            "Only Articles 7 to 16 are predicates of Article 17, not " + articles);
      }
    }

    /** Nothing is named. */
    public static Predicate none() {
      return new Predicate(Set.of(), false);
    }

    /** These of Articles 7 to 16. */
    public static Predicate of(Integer... articles) {
      return new Predicate(Set.of(articles), false);
    }

    /** Only offences outside the Convention. */
    public static Predicate outside() {
      return new Predicate(Set.of(), true);
    }

    /** Whether the request names where the proceeds came from. */
    public boolean isNamed() {
      return others || !articles.isEmpty();
    }
  }

  static final int FIRST = 7;
  static final int LAUNDERING = 17;

  /**
   * @throws IllegalArgumentException for an article without the Convention, one that establishes no
   *     offence, or a predicate without Article 17
   */
  public OffenceClaim {
    if ((origin == Origin.CONVENTION) != (article != null)) {
      throw new IllegalArgumentException(
          "An article goes with an offence under this Convention, and only with it");
    }
    if (article != null && (article < FIRST || article > LAUNDERING)) {
      throw new IllegalArgumentException("Article " + article + " establishes no offence");
    }
    if (predicate.isNamed() && (article == null || article != LAUNDERING)) {
      throw new IllegalArgumentException("A predicate offence goes with Article 17 only");
    }
  }

  /** An offence under Articles 7 to 16, or under 17 without a predicate named. */
  public static OffenceClaim underConvention(int article, Mode mode, MaximumPenalty penalty) {
    return new OffenceClaim(Origin.CONVENTION, article, Predicate.none(), mode, penalty);
  }

  /** Laundering of proceeds, Article 17. */
  public static OffenceClaim laundering(Predicate predicate, Mode mode, MaximumPenalty penalty) {
    return new OffenceClaim(Origin.CONVENTION, LAUNDERING, predicate, mode, penalty);
  }

  /** An offence under another convention or protocol of the United Nations. */
  public static OffenceClaim underOtherUnConvention(MaximumPenalty penalty) {
    return new OffenceClaim(
        Origin.OTHER_UN_CONVENTION, null, Predicate.none(), Mode.PRINCIPAL, penalty);
  }

  /** Any other offence. */
  public static OffenceClaim other(MaximumPenalty penalty) {
    return new OffenceClaim(Origin.OTHER, null, Predicate.none(), Mode.PRINCIPAL, penalty);
  }

  /** The article of the Convention that establishes it, as claimed. */
  public Optional<Provision> establishedBy() {
    return Optional.ofNullable(article).map(number -> Provision.of(String.valueOf(number)));
  }

  /**
   * Whether this is an offence under the Convention: 7 to 16 always, 17 for a predicate of these
   * (not stated where none is named), 19 with any of them. No minimum penalty.
   */
  public Stated conventionOffence() {
    if (article == null) {
      return Stated.NO;
    }
    if (article != LAUNDERING || !predicate.articles().isEmpty()) {
      return Stated.YES;
    }
    return predicate.others() ? Stated.NO : Stated.NOT_STATED;
  }
}
