package org.rogatory.files.registration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rogatory.access.Person;
import org.rogatory.casefile.Files;
import org.rogatory.casefile.Pen;
import org.rogatory.casefile.documents.WaitingUploads;
import org.rogatory.convention.Reason;
import org.rogatory.incoming.arrival.Registry;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.journal.Reference;
import org.rogatory.web.Fields;
import org.rogatory.web.Texts;
import org.rogatory.web.WrongFields;
import org.rogatory.web.forms.FormBinding;
import org.rogatory.web.forms.FormBinding.Bound;
import org.springframework.stereotype.Component;

/** Numbers what was typed, with the document that it came in. */
@Component
class Registering {

  private final FormBinding forms;
  private final Registry registry;
  private final Files files;
  private final WaitingUploads waiting;
  private final Texts texts;

  Registering(
      FormBinding forms, Registry registry, Files files, WaitingUploads waiting, Texts texts) {
    this.forms = forms;
    this.registry = registry;
    this.files = files;
    this.waiting = waiting;
    this.texts = texts;
  }

  /** What was typed, with all that is wrong with it: by its shape and by the rules, at once. */
  Fields checked(Fields typed, Person person) {
    WrongFields wrong = wrong(forms.bind(NewRequest.class, raw(typed)), raw(typed), person);
    return typed.wrong(wrong.errors(), texts).alsoWrong(wrong.rules(), texts);
  }

  private WrongFields wrong(Bound<NewRequest> bound, Map<String, List<String>> raw, Person person) {
    Map<String, Reason> rules =
        forms
            .readable(NewRequest.class, raw, bound.errors())
            .map(arrived -> registry.mistakes(arrived, person).fields())
            .orElse(Map.of());
    return new WrongFields(bound.errors(), rules);
  }

  /**
   * What was typed, as the request that it says.
   *
   * @throws WrongFields where anything is wrong with the fields, naming all of it
   */
  NewRequest read(Fields typed, Person person) {
    Map<String, List<String>> raw = raw(typed);
    Bound<NewRequest> bound = forms.bind(NewRequest.class, raw);
    WrongFields wrong = wrong(bound, raw, person);
    if (!bound.isSound() || !wrong.rules().isEmpty()) {
      throw wrong;
    }
    return bound.sound();
  }

  /**
   * Registers the request; the caller's transaction holds it together.
   *
   * @throws WrongFields where anything is wrong with the fields, naming all of it
   * @throws org.rogatory.casefile.BadInput where they name a document that is no longer there, or
   *     are too long together
   */
  Reference register(Fields typed, Person person) {
    NewRequest arrived = read(typed, person);
    Reference reference = registry.register(arrived, person);
    Optional<WaitingUploads.Upload> document = waiting.named(typed.value("upload"), person);
    document.ifPresent(
        found -> {
          Pen pen = files.forChange(reference, person.actor());
          waiting.file(pen.at(arrived.receivedAt()), found, null, arrived.channel());
        });
    return reference;
  }

  private static Map<String, List<String>> raw(Fields typed) {
    Map<String, List<String>> raw = new LinkedHashMap<>(typed.raw());
    List.of("urgent", "emergency", "confidential", "restricted")
        .forEach(name -> raw.putIfAbsent(name, List.of("false")));
    Repeated.places(typed, "offences")
        .forEach(
            place -> raw.putIfAbsent("offences[" + place + "].predicateOutside", List.of("false")));
    return raw;
  }
}
