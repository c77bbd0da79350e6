package org.rogatory.explore.mutations;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * The rules that are taken out, by what they are about: {@code mutations.yml}.
 *
 * @param subjects by what the rules are about
 */
public record MutationList(Map<String, List<Mutation>> subjects) {

  /** As the file has them. */
  public static MutationList read() {
    YAMLMapper yaml =
        YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();
    try (InputStream file =
        MutationList.class.getResourceAsStream("/org/rogatory/explore/mutations.yml")) {
      return new MutationList(yaml.readValue(file, new TypeReference<>() {}));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** All of them, in their order. */
  public List<Mutation> all() {
    return subjects.values().stream().flatMap(List::stream).toList();
  }
}
