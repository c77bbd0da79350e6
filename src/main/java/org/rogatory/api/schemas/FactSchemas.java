package org.rogatory.api.schemas;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.Map;
import java.util.Optional;
import org.rogatory.register.facts.FactKind;
import org.rogatory.register.facts.Provenance;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springframework.stereotype.Component;

/** A fact of the register is described as it is sent: the fields of its kind with its source. */
@Component
class FactSchemas implements OpenApiCustomizer {

  private static final String FACTS = "/api/states/{code}/facts/{kind}";
  private static final String SEEN =
      "The revision that is changed, as the State's profile gives it; 0 for a new fact.";

  private final ModelConverters converters;

  FactSchemas(SpringDocConfigProperties description) {
    this.converters = ModelConverters.getInstance(description.isOpenapi31());
  }

  @Override
  public void customise(OpenAPI api) {
    Schema<Object> oneOf = new Schema<>();
    for (FactKind kind : FactKind.values()) {
      String name = kind.type().getSimpleName() + "Form";
      api.getComponents().addSchemas(name, sent(kind));
      oneOf.addOneOfItem(new Schema<>().$ref("#/components/schemas/" + name));
    }
    for (String path : new String[] {FACTS, FACTS + "/{line}"}) {
      Optional.ofNullable(api.getPaths().get(path))
          .ifPresent(known -> known.getPost().requestBody(body(oneOf)));
    }
  }

  private static RequestBody body(Schema<?> schema) {
    MediaType json = new MediaType().schema(schema);
    return new RequestBody()
        .required(true)
        .content(new Content().addMediaType("application/json", json));
  }

  private Schema<?> sent(FactKind kind) {
    ObjectSchema sent = new ObjectSchema();
    sent.description(kind.id());
    sent.addProperty("seen", new IntegerSchema().description(SEEN));
    fields(kind.type()).forEach(sent::addProperty);
    fields(Provenance.class).forEach(sent::addProperty);
    return sent;
  }

  @SuppressWarnings("rawtypes")
  private Map<String, Schema> fields(Class<?> type) {
    Map<String, Schema> found =
        converters
            .resolveAsResolvedSchema(new AnnotatedType(type).resolveAsRef(false))
            .schema
            .getProperties();
    return found == null ? Map.of() : found;
  }
}
