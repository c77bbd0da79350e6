package org.rogatory.api.schemas;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Arrays;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Worded;
import org.springframework.stereotype.Component;

/** Names of the treaty and of the house are described by their ids, as they are sent. */
@Component
class WordedSchemas implements ModelConverter {

  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    JavaType java = Json.mapper().constructType(type.getType());
    if (java != null && java.isEnumType() && Worded.class.isAssignableFrom(java.getRawClass())) {
      StringSchema ids = new StringSchema();
      Arrays.stream(java.getRawClass().getEnumConstants())
          .map(constant -> ((Worded) constant).id())
          .forEach(ids::addEnumItem);
      return ids;
    }
    return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
  }
}
