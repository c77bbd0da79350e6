package org.rogatory.web.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.rogatory.convention.Worded;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Names of the treaty and of the house go by their ids, in forms, addresses and JSON alike. */
@Configuration(proxyBeanMethods = false)
class WordedFormats implements WebMvcConfigurer {

  @Override
  public void addFormatters(FormatterRegistry registry) {
    registry.addConverterFactory(new FromText());
    registry.addConverter(Worded.class, String.class, Worded::id);
  }

  @Bean
  com.fasterxml.jackson.databind.Module wordedJson() {
    SimpleModule module = new SimpleModule("worded");
    module.addSerializer(new AsId());
    module.setDeserializerModifier(new FromId());
    return module;
  }

  private static Optional<Object> constant(Class<?> type, String id) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> ((Worded) constant).id().equals(id))
        .findFirst()
        .map(Object.class::cast);
  }

  private static final class FromText implements ConverterFactory<String, Worded> {

    @Override
    public <T extends Worded> Converter<String, T> getConverter(Class<T> type) {
      return text ->
          text.isBlank()
              ? null
              : type.cast(
                  constant(type, text.strip())
                      .orElseThrow(() -> new IllegalArgumentException("unknown: " + text)));
    }
  }

  private static final class AsId extends StdSerializer<Worded> {

    private static final long serialVersionUID = 1L;

    AsId() {
      super(Worded.class);
    }

    @Override
    public void serialize(Worded value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(value.id());
    }
  }

  private static final class FromId extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public JsonDeserializer<?> modifyEnumDeserializer(
        DeserializationConfig config,
        JavaType type,
        BeanDescription description,
        JsonDeserializer<?> otherwise) {
      return Worded.class.isAssignableFrom(type.getRawClass())
          ? new OfType(type.getRawClass())
          : otherwise;
    }
  }

  private static final class OfType extends JsonDeserializer<Object> {

    private final Class<?> type;

    OfType(Class<?> type) {
      this.type = type;
    }

    @Override
    public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
      String id = json.getText();
      Optional<Object> constant = constant(type, id);
      return constant.isPresent()
          ? constant.get()
          : context.handleWeirdStringValue(type, id, "unknown");
    }
  }
}
