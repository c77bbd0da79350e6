package org.rogatory.incoming.acts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.ReadBy;
import org.rogatory.convention.Reader;
import org.rogatory.convention.grounds.Hindrance;
import org.rogatory.convention.persons.HeardAs;
import org.rogatory.convention.persons.Party;
import org.rogatory.incoming.found.Result;
import org.rogatory.journal.Moment;

/**
 * What is done with a measure, typed in by a caseworker or sent by a program. Only its shape is
 * checked here; what does not belong to its kind is left out of account.
 *
 * @param authority to entrust it: the id of an authority, or {@code central-authority}; for an
 *     agreement, the name of that authority
 * @param informedOn for a consent, when the person was informed
 * @param answeredOn when the person answered
 * @param given whether the person consented; for an agreement, whether the authority agrees
 * @param askedBy who informed and asked
 * @param language in which language, BCP 47
 * @param assistedBy counsel or interpreter
 * @param party for an agreement, whose authority it is
 * @param agreedOn when it said whether it agrees
 * @param conditions on which it agreed
 * @param heardAs for a hearing, as what the person is heard
 * @param estimate for an estimate, the day by which an answer is expected
 * @param estimateBecause for one that lies far ahead, why
 * @param noEstimate for an estimate, why nobody can give one
 * @param begunOn for what lasts for a period, its first day
 * @param until for that, its last day; to hold on to what is preserved, the last day
 * @param why to hold on, or to correct what was recorded of a report, why; for a release, who was
 *     told of it, and how; for the answer of an authority that was told to stop, what it obtained
 *     and where it is kept
 * @param held for that answer, whether it holds something
 * @param heldSince since when; typed as local time in the office's zone, sent with an offset
 * @param outcome to correct a report: executed, in part, not; what is left out here and below stays
 * @param result to correct it, what was obtained
 * @param hindrance to correct it, why something was not carried out
 * @param hindranceWords to correct it, more on what was not carried out
 * @param rest to correct it, what was not carried out
 * @param procedure to correct it, whether the wanted procedure was followed
 * @param procedureWhy to correct it, why the wanted procedure was not followed
 * @param inEffectFrom to correct it, from when the data are held; typed as local time in the
 *     office's zone, sent with an offset
 * @param userNotTold to correct it, whether whoever holds the data keeps it confidential
 */
public record NewMeasureAct(
    @NotNull MeasureAct kind,
    @Nullable @Size(max = 500) String authority,
    @Nullable LocalDate informedOn,
    @Nullable LocalDate answeredOn,
    @Nullable Boolean given,
    @Nullable @Size(max = 500) String askedBy,
    @Nullable @Size(max = 35) String language,
    @Nullable @Size(max = 500) String assistedBy,
    @Nullable Party party,
    @Nullable LocalDate agreedOn,
    @Nullable @Size(max = 5000) String conditions,
    @Nullable HeardAs heardAs,
    @Nullable LocalDate estimate,
    @ReadBy(Reader.OTHER_STATE) @Nullable @Size(max = 1000) String estimateBecause,
    @ReadBy(Reader.OTHER_STATE) @Nullable @Size(max = 1000) String noEstimate,
    @Nullable LocalDate begunOn,
    @Nullable LocalDate until,
    @ReadBy @Nullable @Size(max = 5000) String why,
    @Nullable Boolean held,
    @Nullable Moment heldSince,
    Result.@Nullable Outcome outcome,
    @ReadBy(Reader.OTHER_STATE) @Nullable @Size(max = 20000) String result,
    @Nullable Hindrance hindrance,
    @ReadBy(Reader.OTHER_STATE) @Nullable @Size(max = 5000) String hindranceWords,
    @ReadBy(Reader.OTHER_STATE) @Nullable @Size(max = 5000) String rest,
    Result.@Nullable Procedure procedure,
    @ReadBy(Reader.OTHER_STATE) @Nullable @Size(max = 5000) String procedureWhy,
    @Nullable Moment inEffectFrom,
    @Nullable Boolean userNotTold) {}
