package org.rogatory.files;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.contents.ContentFinding;
import org.rogatory.convention.contents.Contents;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.asked.ContentText;
import org.rogatory.web.Texts;
import org.springframework.stereotype.Component;

/** What the Convention asks a file's request to say, and what it says. */
@Component
public class Checklist {

  private final Texts texts;

  Checklist(Texts texts) {
    this.texts = texts;
  }

  /**
   * The items.
   *
   * @param asked what is asked for or there
   * @param others what is neither asked for nor there
   * @param open how many are missing or deficient
   */
  public record View(List<Item> asked, List<Item> others, long open) {}

  /**
   * An item of the request's contents.
   *
   * @param content what the request says and said, and what was found of it
   * @param reason the finding in a sentence
   * @param remark what a person found wanting
   * @param cure how to mend it, where that is to be asked for
   */
  record Item(
      String id,
      String name,
      String provisions,
      String requirement,
      Tag state,
      boolean open,
      ContentText content,
      String reason,
      @Nullable String remark,
      @Nullable String cure) {}

  /** Where nothing can be read. */
  static final View NOTHING = new View(List.of(), List.of(), 0);

  /** For all measures together; those that have ended count only where all have. */
  public View of(Request file) {
    List<Measure> measures = file.openMeasures().isEmpty() ? file.measures() : file.openMeasures();
    List<Assistance> kinds = measures.stream().map(Measure::assistance).distinct().toList();
    List<ContentFinding> findings =
        Contents.examine(kinds, file.formalities().legalBasis(), file.contents()).findings();
    Map<Boolean, List<Item>> items =
        findings.stream()
            .collect(
                Collectors.partitioningBy(
                    finding -> finding.state() == ContentFinding.State.NOT_REQUIRED,
                    Collectors.mapping(finding -> item(finding, file), Collectors.toList())));
    return new View(
        items.getOrDefault(false, List.of()),
        items.getOrDefault(true, List.of()),
        findings.stream().filter(ContentFinding::isOpen).count());
  }

  private Item item(ContentFinding finding, Request file) {
    return new Item(
        finding.item().id(),
        texts.of(finding.item()),
        finding.provisions().stream()
            .map(provision -> texts.of(provision))
            .collect(Collectors.joining(", ")),
        texts.of(finding.requirement()),
        new Tag(texts.of(finding.state()), tone(finding)),
        finding.isOpen(),
        file.content(finding.item()),
        texts.of(finding.reason()),
        finding.remark().orElse(null),
        finding.isOpen() ? texts.of(finding.cureKey()) : null);
  }

  private static String tone(ContentFinding finding) {
    return switch (finding.state()) {
      case PRESENT -> "good";
      case MISSING, DEFICIENT -> finding.blocks() ? "bad" : "caution";
      case NOT_REQUIRED -> "plain";
    };
  }
}
