"""All models of long_names, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .regions_warehouses_sections_temperature_controlled_shelves import (
        ComExampleLogisticsSchedulingContractsV2PlannedDelivery,
        GetRegionsControlledShelvesResponseShelveTemperatureHistory,
        GetRegionsRegionSectionTemperatureControlledShelvesResponse,
        GetRegionsSectionTemperatureControlledShelvesResponseShelve,
        GetShelvesResponseShelveTemperatureHistoryLowestMeasurement,
        InternationalRefrigeratedTransportServiceAgreementDocument,
        InternationalRefrigeratedTransportServiceAgreementDocumentAttachment,
        InternationalServiceAgreementDocumentPartnerTermsAddress,
        InternationalTransportServiceAgreementDocumentData,
        InternationalTransportServiceAgreementDocumentDataPartner,
        InternationalTransportServiceAgreementDocumentPartner,
        InternationalTransportServiceAgreementDocumentPartnerAddress,
        InternationalTransportServiceAgreementDocumentPartnerTerms,
    )

__all__ = [
    "ComExampleLogisticsSchedulingContractsV2PlannedDelivery",
    "GetRegionsControlledShelvesResponseShelveTemperatureHistory",
    "GetRegionsRegionSectionTemperatureControlledShelvesResponse",
    "GetRegionsSectionTemperatureControlledShelvesResponseShelve",
    "GetShelvesResponseShelveTemperatureHistoryLowestMeasurement",
    "InternationalRefrigeratedTransportServiceAgreementDocument",
    "InternationalRefrigeratedTransportServiceAgreementDocumentAttachment",
    "InternationalServiceAgreementDocumentPartnerTermsAddress",
    "InternationalTransportServiceAgreementDocumentData",
    "InternationalTransportServiceAgreementDocumentDataPartner",
    "InternationalTransportServiceAgreementDocumentPartner",
    "InternationalTransportServiceAgreementDocumentPartnerAddress",
    "InternationalTransportServiceAgreementDocumentPartnerTerms",
]

_MODULES = {
    "ComExampleLogisticsSchedulingContractsV2PlannedDelivery": "regions_warehouses_sections_temperature_controlled_shelves",
    "GetRegionsControlledShelvesResponseShelveTemperatureHistory": "regions_warehouses_sections_temperature_controlled_shelves",
    "GetRegionsRegionSectionTemperatureControlledShelvesResponse": "regions_warehouses_sections_temperature_controlled_shelves",
    "GetRegionsSectionTemperatureControlledShelvesResponseShelve": "regions_warehouses_sections_temperature_controlled_shelves",
    "GetShelvesResponseShelveTemperatureHistoryLowestMeasurement": "regions_warehouses_sections_temperature_controlled_shelves",
    "InternationalRefrigeratedTransportServiceAgreementDocument": "regions_warehouses_sections_temperature_controlled_shelves",
    "InternationalRefrigeratedTransportServiceAgreementDocumentAttachment": "regions_warehouses_sections_temperature_controlled_shelves",
    "InternationalServiceAgreementDocumentPartnerTermsAddress": "regions_warehouses_sections_temperature_controlled_shelves",
    "InternationalTransportServiceAgreementDocumentData": "regions_warehouses_sections_temperature_controlled_shelves",
    "InternationalTransportServiceAgreementDocumentDataPartner": "regions_warehouses_sections_temperature_controlled_shelves",
    "InternationalTransportServiceAgreementDocumentPartner": "regions_warehouses_sections_temperature_controlled_shelves",
    "InternationalTransportServiceAgreementDocumentPartnerAddress": "regions_warehouses_sections_temperature_controlled_shelves",
    "InternationalTransportServiceAgreementDocumentPartnerTerms": "regions_warehouses_sections_temperature_controlled_shelves",
}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f".{_MODULES[name]}", __name__), name)
        globals()[name] = value  # later accesses bypass this function
        return value

    def __dir__() -> list[str]:
        return __all__
