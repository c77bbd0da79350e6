package org.rogatory.incoming.course;

import java.util.List;
import org.rogatory.convention.Clause;
import org.rogatory.convention.contents.ContentFinding;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.found.CitedGround;
import org.rogatory.letters.saying.Words;
import org.springframework.stereotype.Component;

/**
 * What a request does not say, or not well enough, each with its provision: so that its State can
 * cure it, and reads on what a refusal under 40(21)(a) rests.
 */
@Component
@Clause({"40(16)", "40(21)(a)", "40(25)"})
public class Lacking {

  private final Letterwriter writer;

  Lacking(Letterwriter writer) {
    this.writer = writer;
  }

  /** In words; nothing where none of the grounds is that of 40(21)(a). */
  public List<Words> of(Measure measure, List<CitedGround> grounds) {
    boolean told = CitedGround.grounds(grounds).contains(Ground.NOT_IN_CONFORMITY);
    return measure.examineContents().findings().stream()
        .filter(finding -> told && finding.blocks())
        .map(this::words)
        .toList();
  }

  private Words words(ContentFinding finding) {
    Words item = writer.words(finding.item());
    Words provision = writer.cited(finding.provision());
    String remark = finding.remark().orElse("");
    String key = remark.isEmpty() ? "letter.told.missing" : "letter.told.insufficient";
    return reader -> writer.words(key, item.in(reader), provision.in(reader), remark).in(reader);
  }
}
