package org.rogatory.web.formats;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rogatory.journal.Moment;
import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Dates and moments in forms, addresses and JSON: text in ISO 8601, in a year from 1800 to 2199.
 * What lies outside is a slip of the keyboard, and not every database keeps it.
 */
@Configuration(proxyBeanMethods = false)
public class DaysOfThisAge implements WebMvcConfigurer {

  /**
   * The day that the text says.
   *
   * @throws DateTimeException where it says none, or one of another age
   */
  public static LocalDate day(String text) {
    return ofThisAge(LocalDate.parse(text));
  }

  static OffsetDateTime instant(String text) {
    return ofThisAge(OffsetDateTime.parse(text));
  }

  private static <T extends TemporalAccessor> T ofThisAge(T time) {
    if (!Moment.isOfThisAge(time.get(ChronoField.YEAR))) {
      throw new DateTimeException("not of this age: " + time);
    }
    return time;
  }

  @Override
  public void addFormatters(FormatterRegistry registry) {
    registry.addConverter(String.class, LocalDate.class, typed(DaysOfThisAge::day));
  }

  @Bean
  Jackson2ObjectMapperBuilderCustomizer daysOfThisAgeInJson() {
    return json ->
        json.deserializerByType(
                LocalDate.class, new FromJson<>(LocalDate.class, DaysOfThisAge::day))
            .deserializerByType(
                OffsetDateTime.class, new FromJson<>(OffsetDateTime.class, DaysOfThisAge::instant));
  }

  private static <T> Converter<String, @Nullable T> typed(Function<String, T> reader) {
    return text -> text.isBlank() ? null : reader.apply(text.strip());
  }

  private static final class FromJson<T> extends JsonDeserializer<T> {

    private final Class<T> type;
    private final Function<String, T> reader;

    FromJson(Class<T> type, Function<String, T> reader) {
      this.type = type;
      this.reader = reader;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
      if (!json.hasToken(JsonToken.VALUE_STRING)) {
        return (T) context.handleUnexpectedToken(type, json);
      }
      try {
        return reader.apply(json.getText());
      } catch (DateTimeException wrong) {
        return (T) context.handleWeirdStringValue(type, json.getText(), "no date of this age");
      }
    }
  }
}
