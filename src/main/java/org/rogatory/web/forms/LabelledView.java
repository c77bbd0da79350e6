package org.rogatory.web.forms;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.web.Fields;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.thymeleaf.spring6.view.ThymeleafView;

/** A page; where something is wrong in its form, its summary says of which fields. */
class LabelledView extends ThymeleafView {

  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws Exception {
    boolean wrong =
        model != null
            && model.get("fields") instanceof Fields fields
            && !fields.problems().isEmpty();
    if (!wrong) {
      super.render(model, request, response);
      return;
    }
    Kept kept = new Kept(response);
    super.render(model, request, kept);
    Locale locale = RequestContextUtils.getLocale(request);
    response
        .getWriter()
        .write(
            new ProblemLabels(kept.text(), (label, text) -> join(label, text, locale)).labelled());
  }

  private String join(String label, String text, Locale locale) {
    return Objects.requireNonNull(getApplicationContext())
        .getMessage("form.of-field", new Object[] {label, text}, locale);
  }

  /** Keeps what is written. */
  private static final class Kept extends HttpServletResponseWrapper {

    private final StringWriter text = new StringWriter();
    private final PrintWriter writer = new PrintWriter(text);

    Kept(HttpServletResponse response) {
      super(response);
    }

    @Override
    public PrintWriter getWriter() {
      return writer;
    }

    @Override
    public void flushBuffer() {
      writer.flush();
    }

    String text() {
      writer.flush();
      return text.toString();
    }
  }
}
