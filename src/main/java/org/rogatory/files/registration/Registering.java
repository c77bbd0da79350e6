package org.rogatory.files.registration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rogatory.access.Person;
import org.rogatory.casefile.Files;
import org.rogatory.casefile.Pen;
import org.rogatory.casefile.documents.WaitingUploads;
import org.rogatory.incoming.arrival.Registry;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.journal.Reference;
import org.rogatory.web.Fields;
import org.rogatory.web.WrongFields;
import org.rogatory.web.forms.FormBinding;
import org.springframework.stereotype.Component;

/** Numbers what was typed, with the document that it came in. */
@Component
class Registering {

  private final FormBinding forms;
  private final Registry registry;
  private final Files files;
  private final SameRequest same;
  private final WaitingUploads waiting;

  Registering(
      FormBinding forms, Registry registry, Files files, SameRequest same, WaitingUploads waiting) {
    this.forms = forms;
    this.registry = registry;
    this.files = files;
    this.same = same;
    this.waiting = waiting;
  }

  /**
   * Registers the request; the caller's transaction holds it together.
   *
   * @throws WrongFields where the fields have not the shape of a request
   * @throws org.rogatory.casefile.BadInput where they name a document that is no longer there
   */
  Reference register(Fields typed, Person person) {
    NewRequest arrived = read(typed);
    same.askFirst(arrived, typed.has("again", "true"), person);
    Reference reference = registry.register(arrived, person);
    Optional<WaitingUploads.Upload> document = waiting.named(typed.value("upload"), person);
    document.ifPresent(
        found -> {
          Pen pen = files.forChange(reference, person.actor());
          waiting.file(pen.at(arrived.receivedAt()), found, null, arrived.channel());
        });
    return reference;
  }

  private NewRequest read(Fields typed) {
    Map<String, List<String>> raw = new LinkedHashMap<>(typed.raw());
    List.of("urgent", "emergency", "confidential", "restricted")
        .forEach(name -> raw.putIfAbsent(name, List.of("false")));
    Repeated.places(typed, "offences")
        .forEach(
            place -> raw.putIfAbsent("offences[" + place + "].predicateOutside", List.of("false")));
    return forms.bind(NewRequest.class, raw).sound();
  }
}
