package org.rogatory.api;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.Objects;
import org.rogatory.steps.PersonStep;
import org.rogatory.steps.Steps;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springframework.stereotype.Component;

/** Describes what completing a task takes: one of the forms, made from the list of steps. */
@Component
class StepSchemas implements OpenApiCustomizer {

  private final Steps steps;
  private final ModelConverters converters;

  StepSchemas(Steps steps, SpringDocConfigProperties description) {
    this.steps = steps;
    this.converters = ModelConverters.getInstance(description.isOpenapi31());
  }

  @Override
  public void customise(OpenAPI api) {
    PathItem complete = Objects.requireNonNull(api.getPaths().get("/api/tasks/{id}/complete"));
    Schema<Object> oneOf = new Schema<>();
    steps.all().forEach(step -> oneOf.addOneOfItem(schema(api, step)));
    MediaType json = new MediaType().schema(oneOf);
    complete
        .getPost()
        .requestBody(
            new RequestBody()
                .required(true)
                .content(new Content().addMediaType("application/json", json)));
  }

  private Schema<?> schema(OpenAPI api, PersonStep<?> step) {
    String name = TaskForms.schema(step.name());
    ResolvedSchema resolved =
        converters.resolveAsResolvedSchema(new AnnotatedType(step.form()).resolveAsRef(false));
    api.getComponents().addSchemas(name, resolved.schema);
    return new Schema<>().$ref("#/components/schemas/" + name);
  }
}
