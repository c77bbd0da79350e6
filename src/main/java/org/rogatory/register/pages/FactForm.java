package org.rogatory.register.pages;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rogatory.convention.Reason;
import org.rogatory.register.FactRules;
import org.rogatory.register.facts.FactKind;
import org.rogatory.register.facts.Provenance;
import org.rogatory.register.facts.RecordedFact;
import org.rogatory.register.facts.SourcedFact;
import org.rogatory.register.facts.StateFact;
import org.rogatory.web.Fields;
import org.rogatory.web.Texts;
import org.rogatory.web.forms.FormBinding;
import org.springframework.stereotype.Component;

/**
 * The form of a fact with its provenance. The components of both records are its fields, whose
 * messages go by {@code fact}, as in {@code NotBlank.fact.name}.
 */
@Component
class FactForm {

  private final FormBinding forms;
  private final Texts texts;

  FactForm(FormBinding forms, Texts texts) {
    this.forms = forms;
    this.texts = texts;
  }

  /** The record that the fields of a kind are read into. */
  static Class<? extends Record> of(FactKind kind) {
    return kind.type().asSubclass(Record.class);
  }

  /** The fields of a fact that is held. */
  static Fields of(RecordedFact<?> held) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    fields.putAll(FormBinding.typed((Record) held.fact()));
    fields.putAll(FormBinding.typed(held.provenance()));
    return Fields.kept(fields).with("seen", Integer.toString(held.revision()));
  }

  /** The fields of a fact that is not held. */
  static Fields empty() {
    return Fields.none().with(LanguageRows.FIELD, "").with("seen", "0");
  }

  /**
   * What came of reading.
   *
   * @param fields what was typed, with what is wrong
   * @param said the fact; empty where anything is wrong
   */
  record Read(Fields fields, Optional<SourcedFact> said) {}

  /** Reads what was typed; problems that the fields have already stay. */
  Read read(FactKind kind, Fields sent, LocalDate today) {
    Map<String, List<String>> typed = typed(sent);
    FormBinding.Bound<Provenance> provenance = forms.bind("fact", Provenance.class, typed);
    Map<String, Reason> broken = FactRules.broken(kind, sent.raw(), today);
    Fields fields = wrong(sent, broken).wrong(provenance.errors(), texts);
    if (kind == FactKind.NAMES && FactRules.isNameless(broken)) {
      return new Read(fields, Optional.empty());
    }
    FormBinding.Bound<? extends Record> fact = forms.bind("fact", of(kind), typed);
    Fields read = fields.wrong(fact.errors(), texts);
    return new Read(
        read,
        read.problems().isEmpty()
            ? Optional.of(new SourcedFact((StateFact) fact.sound(), provenance.sound()))
            : Optional.empty());
  }

  /** The fields with what the rules say of them. */
  Fields wrong(Fields sent, Map<String, Reason> broken) {
    Fields checked = sent;
    for (Map.Entry<String, Reason> each : broken.entrySet()) {
      checked = checked.wrong(each.getKey(), texts.of(each.getValue()));
    }
    return checked;
  }

  /** Without spaces around, and without the rows in which no language was chosen. */
  private static Map<String, List<String>> typed(Fields sent) {
    Map<String, List<String>> typed = new LinkedHashMap<>(sent.raw());
    typed.replaceAll(
        (name, values) ->
            values.stream().map(String::strip).filter(value -> !value.isEmpty()).toList());
    return typed;
  }
}
