package org.rogatory.web.forms;

import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Every page is a {@link LabelledView}. */
@Component
class LabelledViews {

  LabelledViews(ThymeleafViewResolver pages) {
    pages.setViewClass(LabelledView.class);
  }
}
