package vn.thidua.web;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Finds the addresses of static files, which carry the hash of their content and may be kept for ever. */
@Component
class Assets {

    private final ResourceUrlProvider addresses;

    Assets(ResourceUrlProvider addresses) {
        this.addresses = addresses;
    }

    /** @throws IllegalStateException when there is no such file */
    String address(String file) {
        var address = addresses.getForLookupPath("/" + file);
        if (address == null) throw new IllegalStateException("No static file " + file);
        return address;
    }
}
