package org.rogatory.incoming.filing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Worded;

/**
 * What a person mends under one item of a request's contents.
 *
 * @param seen how many versions of the item the person saw; it is refused where there are others
 *     now
 * @param text for a correction, the whole text as it should be, blank where nothing should stand
 *     there; for a copy, the further text
 * @param reason why it is corrected
 * @param looked by the id of a change in what the rules find, that the person looked at it
 */
public record ContentMending(
    @NotNull Act act,
    @NotNull @PositiveOrZero Integer seen,
    @Nullable @Size(max = 20000) String text,
    @Nullable @Size(max = 2000) String reason,
    Map<String, Boolean> looked) {

  public ContentMending {
    looked = looked == null ? Map.of() : looked;
  }

  /** What is done to the item. */
  public enum Act implements Worded {
    /** Our copy was wrong: the text stands in the place of the valid ones, which are kept. */
    CORRECT,
    /** A further part of the request's own text is copied, and added. */
    COPY,
    /** What was found deficient suffices now. */
    SUFFICIENT;

    @Override
    public String group() {
      return "content-act";
    }
  }

  /** The text without white space around it, with plain line ends; empty where there is none. */
  String words() {
    return text == null ? "" : text.replace("\r\n", "\n").strip();
  }
}
