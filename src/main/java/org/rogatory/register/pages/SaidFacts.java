package org.rogatory.register.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Reason;
import org.rogatory.register.FactEdit;
import org.rogatory.register.facts.FactKind;
import org.rogatory.register.facts.Provenance;
import org.rogatory.register.facts.SourcedFact;
import org.rogatory.web.Fields;
import org.rogatory.web.WrongFields;
import org.springframework.stereotype.Component;
import org.springframework.validation.FieldError;
import org.springframework.validation.MapBindingResult;

/**
 * Reads a fact that a program sends: an object with the fields of the fact's form, by the same
 * names and under the same rules, {@code seen}, the revision that is changed, and {@code looked},
 * the files whose changes were looked at.
 */
@Component
class SaidFacts {

  private static final String SEEN = "seen";
  private static final String LOOKED = "looked";
  private static final String FACT = "fact";
  private static final Reason UNREADABLE = Reason.of("problem.value");

  private final FactForm form;

  SaidFacts(FactForm form) {
    this.form = form;
  }

  /**
   * What is to be recorded.
   *
   * @throws BadInput naming each field that the form does not have, or whose value is no text, yes
   *     or no, or list of texts
   * @throws WrongFields naming each field that is wrong in the form too
   */
  FactEdit read(FactAddress address, JsonNode body, LocalDate today) {
    Fields sent = Fields.kept(fields(address.kind(), body));
    FactForm.Read read = form.read(address.kind(), sent, today);
    SourcedFact said = read.said().orElseThrow(() -> wrong(read.fields()));
    return new FactEdit(address.id(), body.path(SEEN).asInt(0), said);
  }

  /** The files of which the program says that somebody looked at what is found otherwise. */
  static Map<String, Boolean> looked(JsonNode body) {
    Map<String, Boolean> looked = new LinkedHashMap<>();
    body.path(LOOKED)
        .properties()
        .forEach(file -> looked.put(file.getKey(), file.getValue().asBoolean(false)));
    return looked;
  }

  private static WrongFields wrong(Fields fields) {
    MapBindingResult errors = new MapBindingResult(Map.of(), FACT);
    fields
        .problems()
        .forEach(problem -> errors.addError(new FieldError(FACT, problem.field(), problem.text())));
    return new WrongFields(errors);
  }

  private static Map<String, List<String>> fields(FactKind kind, JsonNode body) {
    if (!body.isObject()) {
      throw BadInput.at("", UNREADABLE);
    }
    Set<String> known = names(kind);
    Map<String, List<String>> fields = new LinkedHashMap<>();
    BadInput.Collected bad = new BadInput.Collected();
    for (Map.Entry<String, JsonNode> each : body.properties()) {
      String name = each.getKey();
      if (name.equals(LOOKED)) {
        check(name, each.getValue().isObject(), bad);
      } else if (name.equals(SEEN)) {
        check(name, each.getValue().canConvertToInt() && each.getValue().isInt(), bad);
      } else if (known.contains(name)) {
        put(fields, name, each.getValue(), bad);
      } else {
        bad.add(name, Reason.of("problem.unknown-field"));
      }
    }
    bad.complain();
    return fields;
  }

  private static Set<String> names(FactKind kind) {
    Set<String> names = new LinkedHashSet<>();
    Stream.of(FactForm.of(kind), Provenance.class)
        .flatMap(type -> Stream.of(type.getRecordComponents()))
        .map(RecordComponent::getName)
        .forEach(names::add);
    return names;
  }

  private static void put(
      Map<String, List<String>> fields, String name, JsonNode value, BadInput.Collected bad) {
    if (value.isObject()) {
      value
          .properties()
          .forEach(part -> put(fields, name + "[" + part.getKey() + "]", part.getValue(), bad));
    } else if (value.isArray()) {
      List<String> lines = new ArrayList<>();
      value.forEach(line -> lines.add(line.asText()));
      value.forEach(line -> check(name, line.isTextual(), bad));
      fields.put(name, lines);
    } else if (!value.isNull()) {
      check(name, value.isTextual() || value.isBoolean(), bad);
      fields.put(name, List.of(value.asText()));
    }
  }

  private static void check(String name, boolean isReadable, BadInput.Collected bad) {
    if (!isReadable) {
      bad.add(name, UNREADABLE);
    }
  }
}
