package org.rogatory.convention.contents;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.LegalBasis;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;

/**
 * What a request must say, and what was found in one.
 *
 * <p>40(15) applies to all mutual legal assistance. 42(3) stands in its place for a preservation,
 * which comes before a request. 45(3) and 50(3) stand beside it: for real-time collection the
 * authority conducting the proceeding and the purpose are still owed under 40(15), while the data
 * to be collected, 45(3)(c), say which assistance is requested. Article 46 has no list of its own:
 * 40(15), and 45(3) as advice. A disclosure under 43 follows from the preservation and needs no
 * request. Under another treaty alone, 40(7), what 40(15) asks is advice.
 */
@Clause({"42(6)", "46"})
public final class Contents {

  private Contents() {}

  /**
   * Reads the lists of contents anew, as the start does.
   *
   * @throws org.rogatory.convention.FaultyTable with all that is wrong in them
   */
  public static void checkTables() {
    ContentLists.check();
  }

  /** What is asked of a request for this measure, item by item in the order of the form. */
  public static List<RequiredContent> required(Assistance assistance, LegalBasis basis) {
    Map<ContentItem, RequiredContent> own = ContentLists.own(assistance);
    Map<ContentItem, RequiredContent> contents = new EnumMap<>(ContentItem.class);
    ContentLists.general(assistance)
        .forEach(
            (item, content) ->
                contents.put(item, basis.appliesParagraphs8To31() ? content : advice(content)));
    own.forEach(
        (item, content) ->
            contents.merge(
                item,
                basis.appliesParagraphs8To31() ? content : underTreaty(content),
                Contents::beside));
    return List.copyOf(contents.values());
  }

  /**
   * What is asked of a request for these measures together: an item as firmly as the measure that
   * needs it most.
   */
  public static List<RequiredContent> required(Collection<Assistance> measures, LegalBasis basis) {
    Map<ContentItem, RequiredContent> contents = new EnumMap<>(ContentItem.class);
    measures.stream()
        .distinct()
        .flatMap(measure -> required(measure, basis).stream())
        .forEach(content -> contents.merge(content.item(), content, Contents::firmer));
    return List.copyOf(contents.values());
  }

  /**
   * Finds what a request has of what this measure needs. An item that the map does not hold is
   * absent.
   */
  public static ContentReport examine(
      Assistance assistance, LegalBasis basis, Map<ContentItem, Content> contents) {
    List<ContentFinding> findings = findings(required(assistance, basis), contents);
    return new ContentReport(
        findings, assistance == Assistance.PRESERVATION && dataNamed(findings));
  }

  /** The same for all measures of a request, as a file's checklist shows it. */
  public static ContentReport examine(
      Collection<Assistance> measures, LegalBasis basis, Map<ContentItem, Content> contents) {
    return new ContentReport(findings(required(measures, basis), contents), false);
  }

  private static List<ContentFinding> findings(
      List<RequiredContent> required, Map<ContentItem, Content> contents) {
    return required.stream()
        .map(content -> finding(content, contents.getOrDefault(content.item(), Content.absent())))
        .toList();
  }

  private static ContentFinding finding(RequiredContent required, Content content) {
    ContentFinding.State state = state(required, content);
    Optional<String> remark = content.deficiency();
    Reason reason =
        switch (state) {
          case PRESENT -> Reason.of("contents.present");
          case DEFICIENT -> Reason.of("contents.deficient", remark.orElse(""));
          case MISSING, NOT_REQUIRED -> required.reason();
        };
    return new ContentFinding(required, state, reason, remark);
  }

  private static ContentFinding.State state(RequiredContent required, Content content) {
    boolean owed = required.requirement() == Requirement.REQUIRED;
    if (content.deficiency().isPresent() && (content.present() || !owed)) {
      return ContentFinding.State.DEFICIENT;
    }
    if (content.present()) {
      return ContentFinding.State.PRESENT;
    }
    return owed ? ContentFinding.State.MISSING : ContentFinding.State.NOT_REQUIRED;
  }

  private static boolean dataNamed(List<ContentFinding> findings) {
    return findings.stream()
        .noneMatch(
            f ->
                f.item() == ContentItem.DATA_AND_LINK && f.state() == ContentFinding.State.MISSING);
  }

  /**
   * The measure's own list decides; what the general list cites stays cited where both ask for the
   * same.
   */
  private static RequiredContent beside(RequiredContent general, RequiredContent own) {
    boolean waived = own.requirement() == Requirement.NOT_REQUIRED;
    return new RequiredContent(
        own.item(),
        own.requirement(),
        waived ? general.provisions() : union(own, general),
        own.reason());
  }

  private static RequiredContent firmer(RequiredContent one, RequiredContent other) {
    boolean otherIsFirmer = other.requirement().compareTo(one.requirement()) < 0;
    RequiredContent first = otherIsFirmer ? other : one;
    RequiredContent second = otherIsFirmer ? one : other;
    return new RequiredContent(
        first.item(), first.requirement(), union(first, second), first.reason());
  }

  private static List<Provision> union(RequiredContent first, RequiredContent second) {
    return Stream.concat(first.provisions().stream(), second.provisions().stream())
        .distinct()
        .toList();
  }

  private static RequiredContent advice(RequiredContent content) {
    Requirement requirement =
        content.requirement() == Requirement.REQUIRED
            ? Requirement.RECOMMENDED
            : content.requirement();
    return new RequiredContent(
        content.item(),
        requirement,
        List.of(LegalBasis.OTHER_TREATY.provision()),
        Reason.of("contents.advice-under-treaty"));
  }

  /** Nothing under another treaty cites paragraphs 8 to 31. */
  private static RequiredContent underTreaty(RequiredContent content) {
    boolean ofArticle40 = content.provision().article() == 40;
    return ofArticle40 ? advice(content) : content;
  }
}
