package org.rogatory.web.formats;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Lets in nothing that is no text: the character zero, which nobody types and PostgreSQL does not
 * store, and half of a surrogate pair, which stands for no character. In a parameter the whole
 * request is refused; in JSON the field is named. A text of invisible characters alone is empty.
 */
@Configuration(proxyBeanMethods = false)
class TextOnly {

  private static final char ZERO = '\0';

  @Bean
  HttpFirewall textOnlyParameters() {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setAllowedParameterNames(TextOnly::isText);
    firewall.setAllowedParameterValues(TextOnly::isText);
    return firewall;
  }

  @Bean
  Jackson2ObjectMapperBuilderCustomizer textOnlyJson() {
    return json -> json.deserializerByType(String.class, new TextDeserializer());
  }

  private static boolean isText(@Nullable String value) {
    return value == null || value.codePoints().noneMatch(TextOnly::isNone);
  }

  private static boolean isNone(int point) {
    return point == ZERO || Character.getType(point) == Character.SURROGATE;
  }

  private static final class TextDeserializer extends StringDeserializer {

    @Serial private static final long serialVersionUID = 1;

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      String read = super.deserialize(parser, context);
      if (!isText(read)) {
        throw InvalidFormatException.from(parser, "no text", read, String.class);
      }
      return read == null || read.isBlank() || Visible.isAnythingIn(read) ? read : "";
    }
  }
}
