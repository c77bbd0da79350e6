package org.rogatory.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Reason;
import org.rogatory.steps.PersonStep;
import org.rogatory.web.WrongFields;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Validator;

/** Reads what a program says in a step into the step's own record, with the checks of the page. */
@Component
class TaskForms {

  private final ObjectMapper mapper;
  private final Validator validator;

  TaskForms(ObjectMapper mapper, Validator mvcValidator) {
    this.mapper = mapper;
    this.validator = mvcValidator;
  }

  /** The name of the schema of a step's form: {@code AssessGroundsForm}. */
  static String schema(String step) {
    return Arrays.stream(step.split("-", -1))
            .map(
                word -> word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining())
        + "Form";
  }

  /**
   * What was said.
   *
   * @throws BadInput naming the field whose value cannot be read
   * @throws WrongFields naming each field whose value is not allowed
   */
  Record read(PersonStep<?> step, JsonNode body) {
    Record said = value(step, body);
    BeanPropertyBindingResult errors = new BeanPropertyBindingResult(said, step.name());
    validator.validate(said, errors);
    if (errors.hasErrors()) {
      throw new WrongFields(errors);
    }
    return said;
  }

  private Record value(PersonStep<?> step, JsonNode body) {
    try {
      Record said = mapper.readerFor(step.form()).readValue(body);
      if (said == null) {
        throw BadInput.at("", Reason.of("problem.value"));
      }
      return said;
    } catch (JsonMappingException wrong) {
      UnreadableJson found = UnreadableJson.of(wrong);
      throw BadInput.at(found.field(), found.reason());
    } catch (JsonProcessingException | IllegalArgumentException wrong) {
      throw BadInput.at("", Reason.of("problem.value"));
    } catch (java.io.IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
  }
}
