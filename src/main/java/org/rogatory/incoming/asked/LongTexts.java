package org.rogatory.incoming.asked;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Reason;
import org.rogatory.journal.FactTooLong;

/**
 * The texts of a request, by the names of their fields, where each may be as long as it is but all
 * of them together are too long.
 */
public final class LongTexts {

  /** More fields than these are not named: to shorten the longest is the least work. */
  private static final int NAMED = 20;

  private final Map<String, Integer> lengths = new LinkedHashMap<>();

  private LongTexts(NewRequest arrived) {
    arrived.contents().forEach((item, text) -> add("contents[" + item + "]", text));
    for (int i = 0; i < arrived.measures().size(); i++) {
      NewRequest.NewMeasure measure = arrived.measures().get(i);
      add("measures[" + i + "].description", measure.description());
      add("measures[" + i + "].procedure", measure.procedure());
      add("measures[" + i + "].answerByReason", measure.answerByReason());
    }
    for (int i = 0; i < arrived.offences().size(); i++) {
      add("offences[" + i + "].description", arrived.offences().get(i).description());
    }
    for (int i = 0; i < arrived.subjects().size(); i++) {
      add("subjects[" + i + "].location", arrived.subjects().get(i).location());
    }
  }

  /** What is wrong: the longest texts that together hold what is too much. */
  public static BadInput in(NewRequest arrived, FactTooLong tooLong) {
    return new LongTexts(arrived).tooLong(tooLong.excess());
  }

  private BadInput tooLong(int excess) {
    BadInput.Collected bad = new BadInput.Collected();
    int named = 0;
    List<Map.Entry<String, Integer>> longest =
        lengths.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(NAMED)
            .toList();
    for (Map.Entry<String, Integer> text : longest) {
      if (named <= excess) {
        bad.add(text.getKey(), Reason.of("input.too-much-text", excess));
        named += text.getValue();
      }
    }
    return bad.all();
  }

  private void add(String field, @Nullable String text) {
    if (text != null) {
      lengths.put(field, text.length());
    }
  }
}
