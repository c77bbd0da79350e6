package org.rogatory.explore.watch;

import java.util.List;
import java.util.regex.Pattern;
import org.rogatory.convention.Clause;
import org.rogatory.explore.Entry;
import org.rogatory.explore.World;
import org.rogatory.incoming.evidence.Advice;
import org.rogatory.incoming.evidence.EvidenceSought;

/** What keeps electronic evidence from being found is said when a request arrives. */
@Clause({"40(15)(e)", "40(15)(f)"})
final class Advised extends Watch {

  /** Behind the word, or behind an address and a colon; the time of day is none. */
  private static final Pattern PORT = Pattern.compile("\\bport\\b|\\d\\.\\d{1,3}:\\d{1,5}\\b");

  @Override
  void read(Entry entry, World world) {
    if (entry.is("request-registered")) {
      List<Advice> said =
          EvidenceSought.adviceOn(world.request()).stream().map(each -> each.advice()).toList();
      String whom = entry.fact().path("contents").path("identification").asText("");
      String period = entry.fact().path("contents").path("period").asText("");
      expect(said, whom.contains("10.0.0.5"), Advice.ADDRESS_NOT_PUBLIC, whom);
      boolean address = whom.contains("81.2.69.142");
      expect(said, address && !namesPort(whom), Advice.ADDRESS_WITHOUT_PORT, whom);
      boolean reversed = period.startsWith("2026-08-05 to 2026-08-01");
      expect(said, reversed, Advice.PERIOD_REVERSED, period);
      expect(said, period.startsWith("From 1 August"), Advice.PERIOD_WITHOUT_ZONE, period);
    }
  }

  static boolean namesPort(String words) {
    return PORT.matcher(words).find();
  }

  private void expect(List<Advice> said, boolean lacks, Advice advice, String words) {
    unless(!lacks || said.contains(advice), "nobody is advised on the evidence, " + advice, words);
  }
}
