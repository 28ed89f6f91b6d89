package vn.thidua.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * Finds the template {@code movement/upload.jte} for the view name {@code movement/upload}. Carries the name that keeps
 * Spring Boot from putting content negotiation in front: a page is HTML whatever the browser says it accepts.
 */
@Component("viewResolver")
class JteViews implements ViewResolver, Ordered {

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, JteViews.class.getClassLoader(), "vn.thidua");
    private final ObjectProvider<MenuEntry> menu;
    private final Assets assets;

    JteViews(ObjectProvider<MenuEntry> menu, Assets assets) {
        this.menu = menu;
        this.assets = assets;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        return name.startsWith("redirect:") || name.startsWith("forward:")
                ? null
                : new JteView(engine, name, this::shell);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    private Shell shell(HttpServletRequest request, Map<String, ?> model) {
        var asked = new Asked(request);
        var notice = model.get("notice") instanceof Notice told ? told : null;
        return new Shell(
                asked, Appearance.of(request), menu(asked), FormErrors.of(model, asked.kept()), notice, assets);
    }

    private List<MenuEntry> menu(Asked asked) {
        var member = asked.member();
        if (member == null || asked.atTheGate()) return List.of();
        return menu.stream()
                .filter(entry -> entry.visibleTo(member))
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .toList();
    }
}
