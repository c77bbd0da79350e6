package org.rogatory.files;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Stated;
import org.rogatory.convention.Worded;
import org.rogatory.requests.Joining;

/**
 * Something that arrived for a file.
 *
 * @param at when it reached us, in the office's zone
 * @param text what it says; of supplementary information, what it says besides its contents
 * @param measure the measure that it concerns; {@link #WHOLE} for the withdrawal of the whole
 *     request
 * @param conditionsAccepted whether the conditions that were offered are accepted, 40(28)
 * @param contents what supplementary information says, by the id of the item
 * @param how by the id of the item, whether that is added to what the file says or replaces it
 * @param assistance the kind of the further measure
 * @param description what exactly the further measure is, or what the document is
 * @param tray the id of the document that came with it
 */
record Arrival(
    @NotNull What what,
    @NotNull LocalDateTime at,
    @NotNull Channel channel,
    @Nullable @Size(max = 20000) String text,
    @Nullable @PositiveOrZero Integer measure,
    @Nullable Stated conditionsAccepted,
    Map<String, @NotNull @Size(max = 20000) String> contents,
    Map<String, Joining> how,
    @Nullable Assistance assistance,
    @Nullable @Size(max = 1000) String description,
    @Nullable Stated electronicEvidence,
    @Nullable @Size(max = 36) String tray) {

  /** Stands for all measures. Whoever withdraws them says so: to choose nothing is not enough. */
  static final int WHOLE = 0;

  Arrival {
    contents = contents == null ? Map.of() : contents;
    how = how == null ? Map.of() : how;
  }

  /** What can arrive. */
  enum What implements Worded {
    /** Supplementary information, 40(16). */
    SUPPLEMENT,
    /** A reply to a consultation, 40(28). */
    REPLY,
    /** A question on how the request stands, 40(26). */
    ENQUIRY,
    /** The request or a measure is no longer needed, 40(26). */
    WITHDRAWAL,
    /** An oral request confirmed in writing, 40(13). */
    CONFIRMATION,
    /** A further measure. */
    MEASURE,
    /** A document, and nothing more. */
    DOCUMENT;

    @Override
    public String group() {
      return "arrival";
    }
  }

  /** Whether the whole request is named. */
  boolean isWhole() {
    return measure != null && measure == WHOLE;
  }

  /** The number of the one measure that is named; null where none is. */
  @Nullable Integer oneMeasure() {
    return isWhole() ? null : measure;
  }

  /** The text without white space around it; null where there is none. */
  @Nullable String remark() {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
