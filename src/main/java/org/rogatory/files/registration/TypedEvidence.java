package org.rogatory.files.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Unreadable;
import org.rogatory.convention.Worded;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.incoming.asked.NewRequest.NewSubject;
import org.rogatory.incoming.asked.Subject;
import org.rogatory.incoming.evidence.EvidenceSought;
import org.rogatory.web.Fields;

/** What has been typed so far by which electronic evidence is to be found. */
final class TypedEvidence {

  private final Fields fields;

  private TypedEvidence(Fields fields) {
    this.fields = fields;
  }

  static EvidenceSought of(Fields fields, List<Assistance> kinds, LocalDate today) {
    TypedEvidence typed = new TypedEvidence(fields);
    return new EvidenceSought(
        Repeated.places(fields, "subjects").stream().flatMap(typed::subject).toList(),
        Stream.concat(
                EvidenceSought.LOOKED_AT.stream().map(typed::content),
                Repeated.places(fields, "measures").stream().map(typed::description))
            .toList(),
        typed.content(ContentItem.PERIOD),
        kinds.stream().anyMatch(EvidenceSought::collects),
        today);
  }

  /** A subject whose kind was chosen and whose name was typed. */
  private Stream<NewSubject> subject(int place) {
    String line = "subjects[" + place + "].";
    Optional<Subject.Kind> kind =
        Unreadable.find(() -> Worded.of(Subject.Kind.class, fields.value(line + "kind")));
    return kind.filter(known -> !fields.value(line + "name").isBlank()).stream()
        .map(
            known ->
                new NewSubject(
                    known,
                    fields.value(line + "name"),
                    orNull(fields.value(line + "identifier")),
                    orNull(fields.value(line + "location")),
                    null,
                    null));
  }

  private String content(ContentItem item) {
    return fields.value("contents[" + item.id() + "]");
  }

  private String description(int place) {
    return fields.value("measures[" + place + "].description");
  }

  private static @Nullable String orNull(String typed) {
    return typed.isBlank() ? null : typed;
  }
}
