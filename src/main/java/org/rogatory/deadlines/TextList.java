package org.rogatory.deadlines;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;

/** A list of texts in one column, as a JSON array; what is none is one text. */
@Converter
class TextList implements AttributeConverter<List<String>, String> {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @Override
  public String convertToDatabaseColumn(List<String> texts) {
    try {
      return MAPPER.writeValueAsString(texts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public List<String> convertToEntityAttribute(String column) {
    try {
      String[] texts = MAPPER.readValue(column, String[].class);
      return texts == null || Arrays.asList(texts).contains(null)
          ? List.of(column)
          : List.of(texts);
    } catch (JsonProcessingException damaged) {
      return List.of(column);
    }
  }
}
