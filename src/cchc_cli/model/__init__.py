"""The record: plain frozen dataclasses, one file a kind of record.

Why plain: importing Pydantic costs more than half of a short command. It validates
these classes when data is read (`workspace.reading.validation`), and nothing behind it imports it.
"""
