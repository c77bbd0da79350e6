package org.rogatory.files.registration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Unreadable;
import org.rogatory.convention.scope.MaximumPenalty;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.asked.Offence;
import org.rogatory.incoming.asked.PursuedOffence;
import org.rogatory.incoming.asked.Subject;
import org.rogatory.incoming.filing.RegisteredTexts;
import org.rogatory.web.Fields;

/** What was registered of a request, in the fields of the form in which it is corrected. */
final class RegisteredFields {

  private final Map<String, List<String>> fields = new LinkedHashMap<>();

  private RegisteredFields() {}

  static Fields of(Request request) {
    RegisteredFields all = new RegisteredFields();
    RegisteredTexts.of(request).forEach(all::put);
    all.fields.remove("offences");
    all.fields.remove("subjects");
    var received = request.receivedAt().atZone(Unreadable.zone(request.received().zone().getId()));
    all.put("receivedAt", received.toLocalDateTime().toString());
    all.put("receivedAt@offset", received.getOffset().getId());
    all.offences(request.offences());
    all.subjects(request.subjects());
    return Fields.kept(all.fields);
  }

  /** What the person sees, by the names under which it is sent back. */
  static Map<String, String> seen(Request request) {
    Map<String, String> seen = new LinkedHashMap<>();
    RegisteredTexts.of(request)
        .forEach(
            (field, text) ->
                seen.put(
                    "seen[" + RegisteredTexts.seen(field) + "]",
                    Objects.requireNonNullElse(text, "")));
    return seen;
  }

  private void offences(List<Offence> offences) {
    for (int line = 0; line < offences.size(); line++) {
      String start = "offences[" + line + "].";
      Unreadable.find(readable(offences.get(line))).ifPresent(said -> offence(start, said));
    }
  }

  private static java.util.function.Supplier<PursuedOffence> readable(Offence offence) {
    return () -> PursuedOffence.of(offence);
  }

  private void offence(String start, PursuedOffence said) {
    put(start + "origin", said.origin());
    put(start + "article", said.article());
    fields.put(start + "predicates", said.predicates().stream().map(String::valueOf).toList());
    put(start + "predicateOutside", said.predicateOutside());
    put(start + "mode", said.mode());
    put(start + "penalty", said.penalty());
    put(
        start + "penaltyMonths",
        said.penalty().equals(MaximumPenalty.Kind.TERM.id()) ? said.penaltyMonths() : null);
    put(start + "description", said.description());
  }

  private void subjects(List<Subject> subjects) {
    for (int line = 0; line < subjects.size(); line++) {
      String start = "subjects[" + line + "].";
      Subject subject = subjects.get(line);
      put(start + "kind", Unreadable.orText(() -> subject.kind().id()));
      put(start + "name", subject.name());
      put(start + "identifier", subject.identifier().orElse(null));
      put(start + "location", subject.location().orElse(null));
      put(start + "nationality", subject.nationality().orElse(null));
      put(start + "born", subject.born().orElse(null));
    }
  }

  private void put(String field, @Nullable Object value) {
    fields.put(field, List.of(Objects.toString(value, "")));
  }
}
