package org.rogatory.home;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.spring6.templateresource.SpringResourceTemplateResource;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;

/** Finds the pages in {@code templates/pages}, beside the jar first. */
final class PageResolver extends AbstractConfigurableTemplateResolver {

  private final Home home;

  PageResolver(Home home, boolean cache) {
    this.home = home;
    setPrefix("templates/pages/");
    setSuffix(".html");
    setTemplateMode(TemplateMode.HTML);
    setCharacterEncoding("UTF-8");
    setCacheable(cache);
  }

  @Override
  protected ITemplateResource computeTemplateResource(
      IEngineConfiguration configuration,
      @Nullable String ownerTemplate,
      String template,
      String resourceName,
      String characterEncoding,
      @Nullable Map<String, Object> templateResolutionAttributes) {
    Resource page = home.get(resourceName);
    return new SpringResourceTemplateResource(page, characterEncoding);
  }
}
