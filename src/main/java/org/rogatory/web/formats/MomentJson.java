package org.rogatory.web.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.rogatory.home.Office;
import org.rogatory.journal.Moment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A moment in JSON is a {@code date-time} of RFC 3339, with its offset: {@code
 * 2026-11-27T09:00:00+01:00}. What is read keeps its instant and gets the office's zone, because
 * that is where it is counted. A time without an offset is refused: nobody can know which instant
 * is meant.
 */
@Configuration(proxyBeanMethods = false)
class MomentJson {

  @Bean
  com.fasterxml.jackson.databind.Module momentModule(Office office) {
    return new SimpleModule("moment")
        .addSerializer(new Writer())
        .addDeserializer(Moment.class, new Reader(office.zone()));
  }

  private static final class Writer extends StdScalarSerializer<Moment> {

    private static final long serialVersionUID = 1L;

    Writer() {
      super(Moment.class);
    }

    @Override
    public void serialize(Moment moment, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(moment.local().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    }
  }

  private static final class Reader extends StdScalarDeserializer<Moment> {

    private static final long serialVersionUID = 1L;

    private final transient ZoneId zone;

    Reader(ZoneId zone) {
      super(Moment.class);
      this.zone = zone;
    }

    @Override
    public Moment deserialize(JsonParser json, DeserializationContext context) throws IOException {
      if (!json.hasToken(JsonToken.VALUE_STRING)) {
        return (Moment) context.handleUnexpectedToken(Moment.class, json);
      }
      String text = json.getText();
      try {
        return new Moment(DaysOfThisAge.instant(text).toInstant(), zone);
      } catch (DateTimeException wrong) {
        return (Moment) context.handleWeirdStringValue(Moment.class, text, "no time with offset");
      }
    }
  }
}
