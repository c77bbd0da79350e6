package org.rogatory.api.schemas;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.DateTimeSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.rogatory.journal.Moment;
import org.springframework.stereotype.Component;

/** Moments are described as they are sent: {@code date-time}, which has an offset. */
@Component
class MomentSchemas implements ModelConverter {

  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    JavaType java = Json.mapper().constructType(type.getType());
    if (java != null && java.hasRawClass(Moment.class)) {
      return new DateTimeSchema();
    }
    return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
  }
}
