package dev.replydesk.response.cases;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.tenant.Role;
import dev.replydesk.response.cases.domain.Actor;
import dev.replydesk.response.shops.ShopCopy;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who looks, and at which shops. {@code shops} is null for those who see every shop of their merchant. */
public record Viewer(Principal principal, @Nullable Set<String> shops, Set<String> byMarketplace) {

    static Viewer of(Principal principal, Map<String, ShopCopy> all) {
        if (seesAll(principal) || !(principal instanceof Principal.Person person)) {
            return new Viewer(principal, null, byMarketplace(all));
        }
        var own = all.values().stream().filter(s -> s.isOpenTo(person.teamIds())).map(ShopCopy::id)
                .collect(Collectors.toSet());
        return new Viewer(principal, own.size() == all.size() ? null : own, byMarketplace(all));
    }

    /** The product itself, which sees every shop and does nothing. */
    static Viewer ofAll(MerchantId merchant) {
        return new Viewer(new Principal.ApiKey("replydesk", merchant, Set.of()), null, Set.of());
    }

    public MerchantId merchant() {
        return principal.merchant();
    }

    public boolean sees(String shopId) {
        return shops == null || shops.contains(shopId);
    }

    public Actor actor() {
        return new Actor(principal.subject(), principal instanceof Principal.Person p ? p.name() : "API key");
    }

    /** In which language this reader wants advice; machines get English. */
    public String language() {
        return principal instanceof Principal.Person p ? p.language() : "en";
    }

    boolean mayLead() {
        return principal.has(Role.MANAGER) || principal.has(Role.ADMIN);
    }

    boolean mayDecide() {
        return mayLead() || principal.has(Role.APPROVER);
    }

    private static Set<String> byMarketplace(Map<String, ShopCopy> all) {
        return all.values().stream().filter(ShopCopy::byMarketplace).map(ShopCopy::id).collect(Collectors.toSet());
    }

    private static boolean seesAll(Principal principal) {
        return principal.has(Role.ADMIN) || principal.has(Role.AUDITOR);
    }
}
