"""The record: plain frozen dataclasses, one file a kind of record.

Why plain: importing Pydantic costs more than half of a short command. It validates
these classes at the gate (`workspace.gate`), and nothing behind the gate imports it.
"""
