package org.rogatory.incoming.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Family;
import org.rogatory.convention.Unreadable;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.asked.NewRequest.NewSubject;
import org.rogatory.incoming.asked.Subject;

/**
 * What a request says by which electronic evidence is to be found.
 *
 * @param subjects whom and what it concerns, 40(15)(e)
 * @param texts in which addresses may stand
 * @param period for which evidence is sought, 40(15)(f); empty where it is not said
 * @param collects whether data are to be collected from now on, Articles 45 and 46
 * @param received the day on which it arrived
 */
@Clause({"40(15)(e)", "40(15)(f)"})
public record EvidenceSought(
    List<NewSubject> subjects,
    List<String> texts,
    String period,
    boolean collects,
    LocalDate received) {

  /** An address of mail, of a page, or the name of a host. */
  private static final Pattern SERVICE =
      Pattern.compile("\\S@\\S|//|\\p{L}[\\p{L}\\d-]*\\.\\p{L}{2,}");

  /** The items of the contents in whose texts addresses are looked for. */
  public static final List<ContentItem> LOOKED_AT =
      List.of(
          ContentItem.ASSISTANCE_REQUESTED, ContentItem.DATA_AND_LINK, ContentItem.IDENTIFICATION);

  private static EvidenceSought of(Request file) {
    return new EvidenceSought(
        file.subjects().stream().map(NewSubject::of).toList(),
        Stream.concat(
                LOOKED_AT.stream().map(item -> file.content(item).text()),
                file.measures().stream().flatMap(measure -> measure.description().stream()))
            .toList(),
        file.content(ContentItem.PERIOD).text(),
        file.measures().stream().map(Measure::assistance).anyMatch(EvidenceSought::collects),
        file.received().day());
  }

  /** Whether such assistance collects data from now on. */
  public static boolean collects(Assistance assistance) {
    return Set.of(Family.REAL_TIME, Family.CONTENT).contains(assistance.family());
  }

  /** What is worth a look in what a file says; none where that cannot be read. */
  public static List<Advised> adviceOn(Request file) {
    return Unreadable.or(() -> of(file).advice(), damaged -> List.of());
  }

  /** What is worth a look; none where nothing is. */
  public List<Advised> advice() {
    List<Advised> advice = new ArrayList<>();
    List<String> everything =
        Stream.concat(subjects.stream().map(EvidenceSought::words), texts.stream()).toList();
    everything.stream()
        .flatMap(text -> NetworkAddress.in(text).stream())
        .distinct()
        .forEach(address -> advice.addAll(onAddress(address, everything)));
    advice.addAll(onPeriod());
    subjects.stream()
        .filter(subject -> subject.kind() == Subject.Kind.ACCOUNT && !namesService(subject))
        .forEach(
            subject -> advice.add(new Advised(Advice.ACCOUNT_WITHOUT_SERVICE, subject.name())));
    return List.copyOf(advice);
  }

  private List<Advised> onAddress(NetworkAddress address, List<String> everything) {
    if (!address.isPublic()) {
      return List.of(new Advised(Advice.ADDRESS_NOT_PUBLIC, address.text()));
    }
    List<Advised> advice = new ArrayList<>();
    String around =
        everything.stream()
            .filter(text -> NetworkAddress.in(text).contains(address))
            .collect(Collectors.joining("\n"));
    if (address.isOfDocumentation()) {
      advice.add(new Advised(Advice.ADDRESS_OF_DOCUMENTATION, address.text()));
    }
    if (!address.hasPortIn(around)) {
      advice.add(new Advised(Advice.ADDRESS_WITHOUT_PORT, address.text()));
    }
    if (!collects && !SaidTimes.hasTime(around + "\n" + period)) {
      advice.add(new Advised(Advice.ADDRESS_WITHOUT_TIME, address.text()));
    } else if (!collects && !SaidTimes.hasZone(around + "\n" + period)) {
      advice.add(new Advised(Advice.ADDRESS_WITHOUT_ZONE, address.text()));
    }
    return advice;
  }

  private List<Advised> onPeriod() {
    List<Advised> advice = new ArrayList<>();
    if (period.isBlank()) {
      return advice;
    }
    if (!SaidTimes.hasZone(period)) {
      advice.add(new Advised(Advice.PERIOD_WITHOUT_ZONE, period));
    }
    List<LocalDate> days = SaidTimes.days(period);
    if (!collects && days.stream().anyMatch(day -> day.isAfter(received.plusDays(1)))) {
      advice.add(new Advised(Advice.PERIOD_IN_FUTURE, period));
    }
    if (days.size() == 2 && days.get(1).isBefore(days.get(0))) {
      advice.add(new Advised(Advice.PERIOD_REVERSED, period));
    }
    return advice;
  }

  private static String words(NewSubject subject) {
    return Stream.of(subject.name(), subject.identifier(), subject.location())
        .filter(Objects::nonNull)
        .collect(Collectors.joining("\n"));
  }

  /** An address of mail or a page names its service; else the place names it. */
  private static boolean namesService(NewSubject subject) {
    return subject.location() != null || SERVICE.matcher(words(subject)).find();
  }
}
