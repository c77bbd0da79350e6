package org.rogatory.incoming.grounds;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Reason;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.convention.grounds.GroundFinding;
import org.rogatory.web.Option;
import org.rogatory.web.Texts;
import org.springframework.stereotype.Component;

/** Grounds to choose from: the lawful ones first, the others greyed with the reason why not. */
@Component
class GroundOptions {

  private final Texts texts;

  GroundOptions(Texts texts) {
    this.texts = texts;
  }

  /** All grounds, and that none applies. */
  public List<Option> of(List<GroundFinding> grounds) {
    return Stream.concat(
            Stream.of(Option.of("none", texts.of("assess.none"))), inOrder(grounds.stream()))
        .toList();
  }

  /** The grounds on which a measure can be refused. */
  public List<Option> refusing(List<GroundFinding> grounds) {
    return inOrder(grounds.stream().filter(finding -> !finding.ground().isPostponement())).toList();
  }

  /** The conditions on which both States agree, by their numbers from 1. */
  public List<Option> numbered(List<String> conditions) {
    return IntStream.rangeClosed(1, conditions.size())
        .mapToObj(number -> Option.of(String.valueOf(number), conditions.get(number - 1)))
        .toList();
  }

  /**
   * The grounds with these ids, each once.
   *
   * @throws BadInput at the field, where one is unknown
   */
  static List<Ground> read(String field, List<String> ids) {
    try {
      return ids.stream().map(Ground::of).distinct().toList();
    } catch (IllegalArgumentException e) {
      throw BadInput.at(field, Reason.of("input.unknown-ground"));
    }
  }

  private Stream<Option> inOrder(Stream<GroundFinding> grounds) {
    List<GroundFinding> all = grounds.toList();
    return Stream.concat(
            all.stream().filter(GroundFinding::lawful),
            all.stream().filter(finding -> !finding.lawful()))
        .map(this::option);
  }

  /** With its provision, unless it begins by naming that. */
  private String whyNot(GroundFinding finding) {
    String provision = texts.of(finding.provision());
    String reason = texts.of(finding.reason());
    return reason.startsWith(provision) ? reason : provision + ": " + reason;
  }

  private Option option(GroundFinding finding) {
    String name = texts.of(finding.ground().key());
    Option option =
        Option.of(finding.ground().id(), name + " – " + texts.of(finding.ground().provision()));
    return finding.lawful()
        ? option.withHint(texts.of("assess.consultation", texts.of(finding.consultation().key())))
        : option.butNot(whyNot(finding));
  }
}
