package org.rogatory.incoming;

import static jakarta.persistence.metamodel.Attribute.PersistentAttributeType.EMBEDDED;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.ManagedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.casefile.documents.Documents;
import org.rogatory.casefile.documents.NewDocument;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.persons.Consent;
import org.rogatory.convention.persons.Party;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.consultation.Consulting;
import org.rogatory.incoming.contents.Information;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.incoming.enquiry.Enquiring;
import org.rogatory.incoming.filing.Filing;
import org.rogatory.incoming.found.Agreement;
import org.rogatory.incoming.found.Asked;
import org.rogatory.incoming.found.Way;
import org.rogatory.incoming.persons.Consenting;
import org.rogatory.incoming.sequel.Sequels;
import org.rogatory.incoming.withdrawal.Withdrawing;
import org.rogatory.journal.Moment;
import org.rogatory.journal.Reference;
import org.rogatory.storage.Source;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The rebuild from the journal compares every attribute that a file keeps, or there is a reason why
 * it does not. Each attribute of the metamodel is changed in turn in a file that has one of
 * everything; the comparison must notice.
 */
@RogatoryTest
class EveryAttributeIsRebuiltTest {

  private static final String KEY = "a key of the database, which nobody reads";
  private static final String FILE = "the file by which it was read";
  private static final String REGISTER = "the register of States, which has its own history";
  private static final String ROW = "a row of lists, which TamperingTest alters";
  private static final String POSITION = "where a process stands, which TamperingTest alters";
  private static final String INFORMATION = "another kind of file, see InformationTest";
  private static final String CHANNEL = "central-authority-electronic";

  /** What the comparison leaves out, and why. */
  private static final Map<String, String> EXCUSED =
      Map.ofEntries(
          entry("Consultation.id", KEY),
          entry("Enquiry.id", KEY),
          entry("Document.id", KEY),
          entry("Letter.id", KEY),
          entry("Measure.id", KEY),
          entry("Supplement.id", KEY),
          entry("Document.reference", FILE),
          entry("File.kind", "compared as file.kind, see TamperingTest"),
          entry("File.reference", FILE),
          entry("Letter.reference", FILE),
          entry("Request.reference", FILE),
          entry("Document.bytesId", "where the bytes are kept, whose hash is compared"));

  /** Entities and their parts that are no part of what a file says, and why. */
  private static final Map<String, String> ELSEWHERE =
      Map.ofEntries(
          entry("ChangeRow", REGISTER),
          entry("FactColumns", REGISTER),
          entry("FactRow", REGISTER),
          entry("StateRow", REGISTER),
          entry("ReadingRow", REGISTER),
          entry("Alteration", "what was found altered, of which the journal has an entry"),
          entry("Person", "people belong to no file"),
          entry("JournalEntry", "the journal itself"),
          entry("Paper", "a letter's PDF, whose hash is compared"),
          entry("SpontaneousInformation", INFORMATION),
          entry("Clearance", INFORMATION),
          entry("Confidentiality", INFORMATION),
          entry("Disclosure", INFORMATION),
          entry("Restriction", INFORMATION),
          entry("DeadlineRow", ROW),
          entry("TaskRow", ROW),
          entry("FileRead", "a record of its own, which the daily root holds"),
          entry("FileReader", "read by FileAccess and compared as readers"),
          entry("FileReader.Key", "the key of FileReader"),
          entry("FileTeam", "read by FileAccess and compared as access.teams"),
          entry("FileTeam.Key", "the key of FileTeam"),
          entry("Team", "teams belong to no file"),
          entry("EmergencyRow", "who looked at it is in the journal; compared as access.guests"),
          entry("RestrictedFile", "read by FileAccess and compared as restricted"),
          entry("EndedTask", "work that is done; the journal says what came of it"),
          entry("IncidentRow", "what went wrong in the program, not in the file"),
          entry("PlaceColumns", POSITION),
          entry("PositionRow", POSITION));

  @Autowired Walks walks;
  @Autowired Documents documents;
  @Autowired Rebuilding rebuilding;
  @Autowired EntityManager entities;
  @Autowired TransactionTemplate transaction;

  private final SortedMap<String, Boolean> noticed = new TreeMap<>();
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  @Test
  void eachIsComparedOrExcused() {
    Reference file = fileWithOneOfEverything().reference();

    transaction.executeWithoutResult(
        status -> {
          entities.setFlushMode(FlushModeType.COMMIT);
          status.setRollbackOnly();
          Rebuilding.Kept kept = rebuilding.kept(file);
          change(kept.request(), kept);
          kept.letters().forEach(letter -> change(letter, kept));
          kept.documents().forEach(document -> change(document, kept));
        });

    assertThat(noticed).hasSizeGreaterThan(100);
    assertThat(noticed.keySet().stream().filter(name -> !noticed.get(name)))
        .as("attributes that the comparison does not notice: let it, or say why not")
        .containsExactlyInAnyOrderElementsOf(EXCUSED.keySet());
    assertThat(unseen())
        .as("entities of which this file has none, or the rebuild reads none")
        .containsExactlyInAnyOrderElementsOf(ELSEWHERE.keySet());
  }

  private List<String> unseen() {
    return entities.getMetamodel().getManagedTypes().stream()
        .map(ManagedType::getJavaType)
        .filter(type -> seen.stream().noneMatch(each -> each.getClass() == type))
        .map(type -> type.getName().replaceFirst(".*\\.", "").replace('$', '.'))
        .toList();
  }

  private void change(Object thing, Rebuilding.Kept kept) {
    if (!seen.add(thing)) {
      return;
    }
    ManagedType<?> type = entities.getMetamodel().managedType(thing.getClass());
    for (Attribute<?, ?> attribute : type.getAttributes()) {
      Field field = (Field) attribute.getJavaMember();
      field.setAccessible(true);
      Object value = get(field, thing);
      if (value instanceof Map<?, ?> map && !map.isEmpty() && isManaged(map.values())) {
        noticed.put(thing.getClass().getSimpleName() + "." + field.getName(), true);
        map.values().forEach(each -> change(each, kept));
      } else if (value instanceof Collection<?> list && !list.isEmpty() && isManaged(list)) {
        noticed.put(thing.getClass().getSimpleName() + "." + field.getName(), true);
        list.forEach(each -> change(each, kept));
      } else if (value instanceof Record whole && isManaged(List.of(value))) {
        changeRecord(thing, field, whole, kept);
      } else if (value != null && isManaged(List.of(value))) {
        change(value, kept);
      } else if (isEmpty(value)) {
        noticed.putIfAbsent(thing.getClass().getSimpleName() + "." + field.getName(), false);
      } else if (value == null && attribute.getPersistentAttributeType() == EMBEDDED) {
        changeEmpty(thing, field, kept);
      } else {
        notice(thing, field, value, kept);
      }
    }
  }

  /** A record does not change: another one, with one other component, takes its place. */
  private void changeRecord(Object thing, Field field, Record whole, Rebuilding.Kept kept) {
    seen.add(whole);
    SortedMap<String, String> before = kept.says();
    for (RecordComponent component : whole.getClass().getRecordComponents()) {
      set(field, thing, with(whole, component));
      boolean differs = !before.equals(says(kept));
      set(field, thing, whole);
      noticed.merge(
          whole.getClass().getSimpleName() + "." + component.getName(),
          differs,
          Boolean::logicalOr);
    }
  }

  private static Object with(Record whole, RecordComponent changed) {
    RecordComponent[] components = whole.getClass().getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Object[] values = new Object[components.length];
      for (int at = 0; at < values.length; at++) {
        Field field = whole.getClass().getDeclaredField(components[at].getName());
        field.setAccessible(true);
        Object value = get(field, whole);
        values[at] =
            components[at].getName().equals(changed.getName()) ? other(field, value) : value;
      }
      Constructor<?> constructor = whole.getClass().getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** Another part of the file has to have some. */
  private static boolean isEmpty(@Nullable Object value) {
    return value instanceof Map<?, ?> map && map.isEmpty()
        || value instanceof List<?> list && list.isEmpty();
  }

  /** Hibernate reads a part whose columns are all null as null; not all can be read empty. */
  private void changeEmpty(Object thing, Field field, Rebuilding.Kept kept) {
    Object part = empty(field.getType());
    set(field, thing, part);
    if (says(kept) != null) {
      change(part, kept);
    }
    set(field, thing, null);
  }

  /** Null where what the tables hold cannot be read. */
  private static @Nullable SortedMap<String, String> says(Rebuilding.Kept kept) {
    try {
      return kept.says();
    } catch (RuntimeException unreadable) {
      return null;
    }
  }

  private boolean isManaged(Collection<?> values) {
    Class<?> type = values.iterator().next().getClass();
    return entities.getMetamodel().getManagedTypes().stream()
        .anyMatch(managed -> managed.getJavaType().equals(type));
  }

  private void notice(Object thing, Field field, @Nullable Object value, Rebuilding.Kept kept) {
    SortedMap<String, String> before = kept.says();
    set(field, thing, other(field, value));
    boolean differs = !before.equals(says(kept));
    set(field, thing, value);
    noticed.merge(
        thing.getClass().getSimpleName() + "." + field.getName(), differs, Boolean::logicalOr);
  }

  private static Object other(Field field, @Nullable Object value) {
    Class<?> type = field.getType();
    if (type == String.class) {
      return ZoneId.getAvailableZoneIds().contains(value) ? "Pacific/Apia" : value + "~";
    } else if (type == boolean.class) {
      return !(boolean) value;
    } else if (type == Boolean.class) {
      return value == null || !(boolean) value;
    } else if (type == int.class) {
      return (int) value + 1;
    } else if (type == long.class || type == Long.class) {
      return value == null ? 1L : (long) value + 1;
    } else if (type == Integer.class) {
      return value == null ? 1 : (int) value + 1;
    } else if (type == LocalDate.class) {
      return value == null ? LocalDate.of(2027, 1, 1) : ((LocalDate) value).plusDays(1);
    } else if (type == Instant.class) {
      return value == null ? Instant.EPOCH : ((Instant) value).plusSeconds(60);
    } else if (type.isEnum()) {
      return another(type.getEnumConstants(), value);
    } else if (type == Map.class && !((Map<?, ?>) value).isEmpty()) {
      return new TreeMap<>();
    } else if (type == Set.class) {
      return ((Set<?>) value).isEmpty() ? new TreeSet<>(Set.of("somebody")) : new TreeSet<>();
    }
    throw new AssertionError("how to change " + field + ", which is " + value);
  }

  private static Object another(Object[] constants, @Nullable Object value) {
    return Arrays.stream(constants).filter(each -> each != value).findFirst().orElseThrow();
  }

  private static Object empty(Class<?> type) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static @Nullable Object get(Field field, Object thing) {
    try {
      return field.get(thing);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static void set(Field field, Object thing, @Nullable Object value) {
    try {
      field.set(thing, value);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private Walk fileWithOneOfEverything() {
    Walk walk = walks.register(Registered.by(Channel.ORAL, Registered.inFull()));
    walk.happens(pen -> Enquiring.of(pen).received(CHANNEL, "How does it stand?"));
    walk.happens(pen -> documents.attach(pen.pen(), document(pen.moment())));
    walk.take(
        "triage-request",
        "{'legalBasis':'convention','authenticity':'verified','accepted':true,"
            + "'agreed':'yes','agreedHow':'Notes of 2026',"
            + "'deficient':{'facts':'Too short.'}}");
    walk.finishLetters();
    walk.happens(
        pen ->
            Supplementing.of(pen)
                .received(
                    new Information(
                        CHANNEL, Map.of("facts", "More of them."), Map.of(), "Besides", true)));
    walk.take("examine-supplement", "{'noLongerNeeded':false}");
    walk.take(
        "assess-grounds",
        "{'grounds':['essential-interests'],'facts':{'essential-interests.interest':'Protection of a source'},"
            + "'conditions':['The source is not named.'],'consult':false}");
    walk.finishLetters();
    walk.happens(
        pen ->
            Consulting.of(pen, 1)
                .replied(
                    Way.by(Channel.of(CHANNEL)),
                    "Would this do?",
                    null,
                    List.of("In camera", "No press")));
    walk.happens(EveryAttributeIsRebuiltTest::transfer);
    walk.happens(pen -> Sequels.of(pen).heard());
    walk.happens(
        pen ->
            Withdrawing.of(pen)
                .measure(1, new Way(Channel.ORAL, "Counsel Ng, called back"), "Settled"));
    return walk;
  }

  private static void transfer(RequestPen pen) {
    int number =
        Filing.of(pen)
            .added(
                new NewRequest.NewMeasure(
                    Assistance.TRANSFER_IN_CUSTODY, "A witness", null, null, null, null),
                Channel.CENTRAL_AUTHORITY_ELECTRONIC)
            .number();
    LocalDate today = pen.moment().day();
    Consenting.of(pen, number)
        .asked(new Asked(new Consent(today, today, true), "Judge Nwosu", "en", "Counsel Smith"));
    for (Party party : Party.values()) {
      Consenting.of(pen, number).agreed(Agreement.given(party, "Prisons", today, "An escort"));
    }
  }

  private static NewDocument document(Moment arrived) {
    return new NewDocument("a.txt", null, null, arrived, Source.of("words".getBytes(UTF_8)));
  }
}
