package org.rogatory.home;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * A file of the office's policy, in YAML. It is bound to a record whose components have the names
 * of its entries and say by the annotations of Jakarta Validation what they want. A list or a map
 * that is left out is empty. {@code NO} is a text: only {@code true} and {@code false} say yes and
 * no. Whatever is wrong is said at once, each fault with file and line, and stops the start.
 */
public final class PolicyFile {

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .addModules(new Jdk8Module(), new JavaTimeModule(), new PolicyValues())
          .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .disable(MapperFeature.AUTO_DETECT_GETTERS, MapperFeature.AUTO_DETECT_IS_GETTERS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .build();

  private static final Validator VALIDATOR =
      Validation.byProvider(HibernateValidator.class)
          .configure()
          .defaultLocale(Locale.ENGLISH)
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  private final JsonNode content;
  private final PolicyLines lines;

  private PolicyFile(JsonNode content, PolicyLines lines) {
    this.content = content;
    this.lines = lines;
  }

  /** What a file must hold beyond what its single entries say. */
  @FunctionalInterface
  public interface Check<T> {
    /**
     * Complains of what is wrong.
     *
     * @param value what the file says, each entry sound in itself
     */
    void of(T value, PolicyComplaint complaint);
  }

  /**
   * The policy file at this path, beside the jar or packed.
   *
   * @param path for example {@code config/authorities.yml}
   * @throws PolicyError if it is no YAML, or empty
   * @throws IllegalStateException if there is no such file
   */
  public static PolicyFile read(Home home, String path) {
    try {
      return parse(path, home.get(path).getContentAsString(StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + path, unreadable);
    }
  }

  /**
   * The same from a text.
   *
   * @param name how complaints name it
   * @throws PolicyError if it is no YAML or empty, or if a name stands twice
   */
  public static PolicyFile parse(String name, String text) {
    PolicyLines lines = new PolicyLines(name);
    try (YAMLParser parser = YAML.getFactory().createParser(text)) {
      lines.read(parser);
      JsonNode content = YAML.readTree(text);
      if (content.isMissingNode()) {
        throw lines.error(1, "the file is empty");
      }
      return new PolicyFile(content, lines);
    } catch (JsonProcessingException malformed) {
      throw lines.error(malformed.getLocation().getLineNr(), malformed.getOriginalMessage());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /**
   * What the file says.
   *
   * @throws PolicyError with all that is unknown, missing or does not fit
   */
  public <T> T as(Class<T> type) {
    return as(type, (value, complaint) -> {});
  }

  /**
   * What the file says, if it also passes a check.
   *
   * @throws PolicyError with all that is unknown, missing or does not fit; if nothing is, with all
   *     that the check complains of
   */
  public <T> T as(Class<T> type, Check<? super T> check) {
    PolicyFaults faults = new PolicyFaults(lines);
    T value = bind(type, faults);
    faults.violated(VALIDATOR.validate(value));
    faults.stop();
    check.of(value, faults);
    faults.stop();
    return value;
  }

  /** Reads without what cannot be read, so that all of it is found. */
  private <T> T bind(Class<T> type, PolicyFaults faults) {
    JsonNode readable = content.deepCopy();
    while (true) {
      try {
        return YAML.treeToValue(readable, type);
      } catch (JsonProcessingException unfit) {
        JsonPointer place = faults.unfit(unfit, readable);
        if (!leaveOut(place, readable)) {
          faults.stop();
        }
      }
    }
  }

  private static boolean leaveOut(JsonPointer place, JsonNode readable) {
    if (place.matches() || readable.at(place).isMissingNode() || readable.at(place).isNull()) {
      return false;
    }
    JsonNode around = readable.at(place.head());
    if (around instanceof ArrayNode items) {
      items.setNull(place.last().getMatchingIndex());
    } else {
      ((ObjectNode) around).remove(place.last().getMatchingProperty());
    }
    return true;
  }
}
