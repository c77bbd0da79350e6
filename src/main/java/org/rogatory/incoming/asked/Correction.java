package org.rogatory.incoming.asked;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Channel;
import org.rogatory.incoming.asked.NewRequest.NewMeasure;
import org.rogatory.incoming.asked.NewRequest.NewOffence;
import org.rogatory.incoming.asked.NewRequest.NewSubject;
import org.rogatory.journal.Moment;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.LanguageTag;

/**
 * All that was registered of a request, as it should stand: what a clerk mistyped is corrected, and
 * what a clerk left out is supplied from the document. The fields are those of {@link NewRequest}.
 * The contents are corrected item by item; an earlier file is linked; who may see the file is
 * decided by itself.
 *
 * @param measures those of the file, measure 1 first; what was added meanwhile may be left out
 * @param tellState whether the requesting State is told by a letter of correction what sent letters
 *     said otherwise
 * @param tellAuthorities whether each authority is to which a measure was transmitted
 * @param sameMatter that what is said otherwise of what is asked and of the persons is the same
 *     thing and the same persons, only written otherwise: what rests on it stays
 * @param seen by the name of the field, what the person had before his or her eyes; nothing else is
 *     overwritten
 * @param reason what was wrong, and where the right data come from
 * @param looked by the id of a change in what the rules find, that the person looked at it
 */
public record Correction(
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
    @NotEmpty @Size(max = 250) List<@Valid @NotNull NewMeasure> measures,
    @Size(max = 50) List<@Valid @NotNull NewOffence> offences,
    @Size(max = 200) List<@Valid @NotNull NewSubject> subjects,
    boolean tellState,
    boolean tellAuthorities,
    boolean sameMatter,
    Map<String, String> seen,
    @NotBlank @Size(max = 2000) String reason,
    Map<String, Boolean> looked) {

  /** Lists that were left out are empty; text that is only white space is none. */
  public Correction {
    measures = measures == null ? List.of() : measures;
    offences = offences == null ? List.of() : offences;
    subjects = subjects == null ? List.of() : subjects;
    seen = seen == null ? Map.of() : seen;
    looked = looked == null ? Map.of() : looked;
    sender = NewRequest.orNull(sender);
    sendersReference = NewRequest.orNull(sendersReference);
    callBack = NewRequest.orNull(callBack);
    urgencyReason = NewRequest.orNull(urgencyReason);
    emergencyFacts = NewRequest.orNull(emergencyFacts);
    atRisk = NewRequest.orNull(atRisk);
    confidentialityScope = NewRequest.orNull(confidentialityScope);
    answerByReason = NewRequest.orNull(answerByReason);
  }
}
