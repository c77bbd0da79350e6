package org.rogatory.files.acts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rogatory.access.Allowed;
import org.rogatory.access.Role;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.asked.ContentText;
import org.rogatory.incoming.contents.QuestionsChange;
import org.rogatory.incoming.contents.Rewording;
import org.rogatory.web.Fields;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a letter that was not sent asks of the requesting State, in other words, 40(16). */
@Controller
@RequestMapping("/files/{reference}/questions")
@Allowed({Role.CASEWORKER, Role.SUPERVISOR})
class QuestionsPage {

  private final RequestForms forms;

  QuestionsPage(RequestForms forms) {
    this.forms = forms;
  }

  @GetMapping
  ModelAndView show(@PathVariable String reference) {
    return forms.begin(page(reference), QuestionsPage::stands);
  }

  @PostMapping
  ModelAndView change(
      @PathVariable String reference, HttpServletRequest request, RedirectAttributes next) {
    return forms.take(
        page(reference),
        QuestionsChange.class,
        FileForms.Sent.of(request, next),
        (pen, said) -> Rewording.of(pen).change(said));
  }

  private static RequestForms.Page page(String reference) {
    return new RequestForms.Page(
        reference,
        "files/questions",
        QuestionsChange.class,
        file -> Map.of("items", items(file), "open", Rewording.isOpen(file)));
  }

  private static List<ContentText> items(Request file) {
    return QuestionsChange.of(file).deficient().keySet().stream()
        .map(item -> file.content(ContentItem.of(item)))
        .toList();
  }

  /** What the letter in preparation asks; without one there is nothing to change. */
  private static Fields stands(Request file) {
    if (!Rewording.isOpen(file)) {
      return Fields.none();
    }
    QuestionsChange stands = QuestionsChange.of(file);
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("questions", stands.questions() == null ? "" : stands.questions());
    stands.deficient().forEach((item, why) -> fields.put("deficient[" + item + "]", why));
    return Fields.of(fields);
  }
}
