package org.rogatory.incoming.asked;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Stated;
import org.rogatory.convention.scope.MaximumPenalty;
import org.rogatory.convention.scope.OffenceClaim;
import org.rogatory.journal.Moment;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.LanguageTag;

/**
 * A request as it arrived, typed in by a caseworker or sent by a program. Only its shape is checked
 * here; what it lacks under the treaty is found and asked for later, never a reason not to register
 * it.
 *
 * @param requestingState the State that asks
 * @param sender the authority that wrote, as it names itself
 * @param sendersReference its own number for the request
 * @param dated the date on the request
 * @param receivedAt when it reached us; typed as local time in the office's zone, sent with an
 *     offset
 * @param channel how it reached us
 * @param language the language it is written in
 * @param callBack for an oral request: how the caller was checked
 * @param urgent whether it is said to be urgent, 40(12)(d), 40(13)
 * @param emergency whether a person's life or safety is at significant and imminent risk, 2(o)
 * @param atRisk why the data sought are particularly vulnerable to loss or modification, 44(3)(a)
 * @param confidential whether the fact and substance are to be kept confidential, 40(20)
 * @param answerBy the deadline that the requesting State suggests, 40(26)
 * @param contents what the request says, by the id of the item of its contents
 * @param earlier the earlier file or preservation that the request names
 * @param restricted whether only named people and supervisors may see the file
 * @param again that it is another request than those of the same State under the same reference,
 *     which somebody has looked at
 * @param confirmed that somebody has looked at what is unusual, and that the request says so: an
 *     oral request that is not urgent, a receipt of years ago
 */
public record NewRequest(
    @NotNull CountryCode requestingState,
    @Nullable @Size(max = 300) String sender,
    @Nullable @Size(max = 100) String sendersReference,
    @Nullable LocalDate dated,
    @NotNull Moment receivedAt,
    @NotNull Channel channel,
    @NotNull LanguageTag language,
    @Nullable @Size(max = 500) String callBack,
    boolean urgent,
    @Nullable @Size(max = 2000) String urgencyReason,
    boolean emergency,
    @Nullable @Size(max = 2000) String emergencyFacts,
    @Nullable @Size(max = 2000) String atRisk,
    boolean confidential,
    @Nullable @Size(max = 2000) String confidentialityScope,
    @Nullable LocalDate answerBy,
    @Nullable @Size(max = 2000) String answerByReason,
    @NotEmpty @Size(max = 50) List<@Valid @NotNull NewMeasure> measures,
    @Size(max = 50) List<@Valid @NotNull NewOffence> offences,
    @Size(max = 200) List<@Valid @NotNull NewSubject> subjects,
    Map<@NotBlank String, @NotNull @Size(max = 20000) String> contents,
    @Nullable @Size(max = 100) String earlier,
    boolean restricted,
    boolean again,
    boolean confirmed) {

  /**
   * Lists that were left out are empty; text that is only white space is none; line ends are plain.
   */
  public NewRequest {
    measures = measures == null ? List.of() : measures;
    offences = offences == null ? List.of() : offences;
    subjects = subjects == null ? List.of() : subjects;
    contents = contents == null ? Map.of() : contents;
    sender = orNull(sender);
    sendersReference = orNull(sendersReference);
    callBack = orNull(callBack);
    urgencyReason = orNull(urgencyReason);
    emergencyFacts = orNull(emergencyFacts);
    atRisk = orNull(atRisk);
    confidentialityScope = orNull(confidentialityScope);
    answerByReason = orNull(answerByReason);
    earlier = orNull(earlier);
  }

  static @Nullable String orNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.replace("\r\n", "\n").strip();
  }

  /**
   * One measure that is asked for.
   *
   * @param assistance its kind
   * @param description what exactly is asked for
   * @param procedure the procedure that the requesting State wants followed, 40(17)
   * @param electronicEvidence whether evidence in electronic form is sought, 35(1)
   */
  public record NewMeasure(
      @NotNull Assistance assistance,
      @Nullable @Size(max = 5000) String description,
      @Nullable @Size(max = 5000) String procedure,
      @Nullable Stated electronicEvidence,
      @Nullable LocalDate answerBy,
      @Nullable @Size(max = 2000) String answerByReason) {

    public NewMeasure {
      description = orNull(description);
      procedure = orNull(procedure);
      answerByReason = orNull(answerByReason);
      electronicEvidence = electronicEvidence == null ? Stated.NOT_STATED : electronicEvidence;
    }

    /** The deadline that the requesting State suggests for this measure. */
    public @Nullable SuggestedDay suggestedDay() {
      return SuggestedDay.of(answerBy, answerByReason);
    }
  }

  /**
   * One offence that is pursued.
   *
   * @param article for an offence under the Convention, 7 to 17
   * @param predicates for Article 17, those of 7 to 16 from which the proceeds came
   * @param predicateOutside for Article 17, whether they (also) came from another offence
   * @param penalty the kind of maximum penalty; not stated where left out
   * @param penaltyMonths the length of a term
   */
  public record NewOffence(
      @NotNull OffenceClaim.Origin origin,
      @Nullable @Positive @Max(17) Integer article,
      Set<@NotNull @Positive @Max(16) Integer> predicates,
      boolean predicateOutside,
      OffenceClaim.@Nullable Mode mode,
      MaximumPenalty.@Nullable Kind penalty,
      @Nullable @PositiveOrZero @Max(2400) Integer penaltyMonths,
      @Nullable @Size(max = 1000) String description) {

    public NewOffence {
      predicates = predicates == null ? Set.of() : predicates;
      mode = mode == null ? OffenceClaim.Mode.PRINCIPAL : mode;
      penalty = penalty == null ? MaximumPenalty.Kind.NOT_STATED : penalty;
      description = orNull(description);
    }
  }

  /** A person, item or account concerned, 40(15)(e). */
  public record NewSubject(
      @NotNull Subject.Kind kind,
      @NotBlank @Size(max = 300) String name,
      @Nullable @Size(max = 200) String identifier,
      @Nullable @Size(max = 500) String location,
      @Nullable @Size(max = 100) String nationality,
      @Nullable LocalDate born) {

    public NewSubject {
      identifier = orNull(identifier);
      location = orNull(location);
      nationality = orNull(nationality);
    }

    /** As it is on the file. */
    public static NewSubject of(Subject subject) {
      return new NewSubject(
          subject.kind(),
          subject.name(),
          subject.identifier().orElse(null),
          subject.location().orElse(null),
          subject.nationality().orElse(null),
          subject.born().orElse(null));
    }

    public Subject subject() {
      return new Subject(kind, name, identifier, location, nationality, born);
    }
  }
}
