"""All models of swagger_cluster, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .apis_batch_v1_namespaces_jobs import (
        IoK8sApiBatchV1Job,
        IoK8sApiBatchV1JobDict,
        IoK8sApiBatchV1JobList,
        IoK8sApiBatchV1JobListMetadata,
        IoK8sApiBatchV1JobSpec,
        IoK8sApiBatchV1JobSpecDict,
        IoK8sApimachineryPkgApisMetaV1DeleteOptions,
        IoK8sApimachineryPkgApisMetaV1DeleteOptionsDict,
        IoK8sApimachineryPkgApisMetaV1ObjectMeta,
        IoK8sApimachineryPkgApisMetaV1ObjectMetaDict,
        IoK8sApimachineryPkgApisMetaV1Patch,
        IoK8sApimachineryPkgApisMetaV1Status,
        IoK8sApimachineryPkgApisMetaV1Time,
        IoK8sApimachineryPkgRuntimeRawExtension,
        IoK8sApimachineryPkgUtilIntstrIntOrString,
    )

__all__ = [
    "IoK8sApiBatchV1Job",
    "IoK8sApiBatchV1JobDict",
    "IoK8sApiBatchV1JobList",
    "IoK8sApiBatchV1JobListMetadata",
    "IoK8sApiBatchV1JobSpec",
    "IoK8sApiBatchV1JobSpecDict",
    "IoK8sApimachineryPkgApisMetaV1DeleteOptions",
    "IoK8sApimachineryPkgApisMetaV1DeleteOptionsDict",
    "IoK8sApimachineryPkgApisMetaV1ObjectMeta",
    "IoK8sApimachineryPkgApisMetaV1ObjectMetaDict",
    "IoK8sApimachineryPkgApisMetaV1Patch",
    "IoK8sApimachineryPkgApisMetaV1Status",
    "IoK8sApimachineryPkgApisMetaV1Time",
    "IoK8sApimachineryPkgRuntimeRawExtension",
    "IoK8sApimachineryPkgUtilIntstrIntOrString",
]

_MODULES = {
    "IoK8sApiBatchV1Job": "apis_batch_v1_namespaces_jobs",
    "IoK8sApiBatchV1JobDict": "apis_batch_v1_namespaces_jobs",
    "IoK8sApiBatchV1JobList": "apis_batch_v1_namespaces_jobs",
    "IoK8sApiBatchV1JobListMetadata": "apis_batch_v1_namespaces_jobs",
    "IoK8sApiBatchV1JobSpec": "apis_batch_v1_namespaces_jobs",
    "IoK8sApiBatchV1JobSpecDict": "apis_batch_v1_namespaces_jobs",
    "IoK8sApimachineryPkgApisMetaV1DeleteOptions": "apis_batch_v1_namespaces_jobs",
    "IoK8sApimachineryPkgApisMetaV1DeleteOptionsDict": "apis_batch_v1_namespaces_jobs",
    "IoK8sApimachineryPkgApisMetaV1ObjectMeta": "apis_batch_v1_namespaces_jobs",
    "IoK8sApimachineryPkgApisMetaV1ObjectMetaDict": "apis_batch_v1_namespaces_jobs",
    "IoK8sApimachineryPkgApisMetaV1Patch": "apis_batch_v1_namespaces_jobs",
    "IoK8sApimachineryPkgApisMetaV1Status": "apis_batch_v1_namespaces_jobs",
    "IoK8sApimachineryPkgApisMetaV1Time": "apis_batch_v1_namespaces_jobs",
    "IoK8sApimachineryPkgRuntimeRawExtension": "apis_batch_v1_namespaces_jobs",
    "IoK8sApimachineryPkgUtilIntstrIntOrString": "apis_batch_v1_namespaces_jobs",
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
